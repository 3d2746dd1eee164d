import { expect, test } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { ACTION_IDS, ACTIONS } from '#model/facts/actions.ts';
import { busiestOf, lastWeekOf, LEAST_WORK, oneAfterAnother, withStarts } from './plan-load.ts';

test('the lines between efforts are those that the catalogue tells', () => {
  const told = ACTION_IDS.map((id) => ACTIONS[id].effort.provenance).filter(({ kind }) => kind === 'ours');
  expect(told.length).toBeGreaterThan(0);
  for (const origin of told)
    expect('why' in origin && origin.why).toBe(
      `By the work in it: low below ${LEAST_WORK.medium} weeks of one person, high from ${LEAST_WORK.high} on.`,
    );
});

test('all at once: every action in the first weeks', () => {
  const shortest = Math.min(...ACTION_IDS.map((id) => ACTIONS[id].weeks.value));
  const least = ACTION_IDS.reduce(
    (sum, id) => sum + (LEAST_WORK[ACTIONS[id].effort.value] / ACTIONS[id].weeks.value) * shortest,
    0,
  );
  const busiest = busiestOf({}, ACTION_IDS);
  expect(busiest).toMatchObject({ from: 1, to: shortest, actions: ACTION_IDS.length });
  expect(busiest?.leastWork).toBeCloseTo(least, 9);
});

test('the busiest time is where most run together, however late, until one begins or ends', () => {
  const document: ScenarioDocument = {
    actions: {
      data_council: { startWeek: 10, weeks: 10 },
      tool_standards: { startWeek: 15, weeks: 6 },
    },
  };
  const busiest = busiestOf(document, ['data_council', 'tool_standards', 'executive_sponsor']);
  expect(busiest).toMatchObject({ from: 16, to: 20, actions: 2 });
  expect(busiest?.leastWork).toBeCloseTo((12 / 10 + 12 / 6) * 5, 9);
  expect(busiestOf({}, [])).toBeNull();
});

test('one after another: never more than two at once, in the order given, none idle', () => {
  const starts = oneAfterAnother({}, ACTION_IDS);
  if (starts === null) throw new Error('They fit into ten years');
  const spread = withStarts({}, starts);
  expect(busiestOf(spread, ACTION_IDS)?.actions).toBe(2);
  expect([...starts.values()]).toEqual([...starts.values()].toSorted((a, b) => a - b));
  const weeks = ACTION_IDS.reduce((sum, id) => sum + ACTIONS[id].weeks.value, 0);
  expect(lastWeekOf(spread, ACTION_IDS)).toBeGreaterThanOrEqual(weeks / 2);
});

test('what does not fit into ten years is not spread', () => {
  const long = Object.fromEntries(ACTION_IDS.map((id) => [id, { weeks: 260 }]));
  expect(oneAfterAnother({ actions: long }, ACTION_IDS)).toBeNull();
});
