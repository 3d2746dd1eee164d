import { expect, test } from 'vitest';
import { ACTION_IDS } from '#model/facts/actions.ts';
import { climbOf } from '#model/findings/readiness/plan.ts';
import { climbNote, loadWords, planTitle, setPerRupee, whenWords } from './plan.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

test('the title says what the chosen set costs and brings', () => {
  expect(plain(planTitle({ kind: 'gains', chosen: 1, cost: 4e5, gain: 2e7, counting: 'both' }))).toBe(
    'One action for ₹4 lakh adds ₹2.0 Cr in expectation',
  );
  expect(plain(planTitle({ kind: 'loses', chosen: 3, cost: 2e7, loss: 1e7, counting: 'delivered' }))).toBe(
    'Three actions cost ₹2.0 Cr and lose ₹1.0 Cr delivered in full',
  );
  expect(planTitle({ kind: 'none-chosen', gaps: 1 })).toBe(`1 gap, ${ACTION_IDS.length} actions, none chosen yet`);
  const unlinked = { kind: 'unlinked', chosen: ACTION_IDS.length, cost: 2e7 } as const;
  expect(plain(planTitle({ ...unlinked, raisesOdds: false }))).toBe(
    `All ${ACTION_IDS.length} actions for ₹2.0 Cr, without effect until the benefits follow readiness`,
  );
  expect(plain(planTitle({ ...unlinked, chosen: 1, raisesOdds: true }))).toBe(
    'One action for ₹2.0 Cr raises the odds, and brings nothing sooner until the benefits follow readiness',
  );
});

const load = {
  busiest: { from: 3, to: 8, actions: 2, leastWork: 12.6 },
  weeks: 6,
  team: 4,
  isTooMuch: false,
  spread: null,
};

test('the load is told with what the team has, as far as both are known', () => {
  const together = 'At the busiest, in weeks 3 to 8, two actions run at once.';
  const asked = 'By their effort they ask for at least twelve weeks of one person’s work';
  expect(loadWords(load)).toBe(`${together} ${asked}, and the team of 4 has 24 in that time, its daily work included.`);
  expect(loadWords({ ...load, team: null })).toBe(`${together} ${asked}.`);
  const little = { ...load, busiest: { ...load.busiest, leastWork: 0.9 } };
  expect(loadWords(little)).toBe(
    `${together} The team of 4 has 24 weeks of work in that time, its daily work included.`,
  );
  expect(loadWords({ ...little, team: null })).toBe(together);
});

test('when, how far, and for how much', () => {
  expect([whenWords(0, 1), whenWords(2, 6)]).toEqual(['week 1', 'weeks 3 to 8']);
  expect(climbNote(climbOf([50, 50, 54.2, 54.2]))).toContain('The score is 54.2 from year 1, quarter 3 on.');
  expect(climbNote(climbOf([50, 50]))).toMatch(/^The chosen actions end after/);
  expect([setPerRupee(10, 0), setPerRupee(64, 10)]).toEqual(['—', '₹6.4']);
});
