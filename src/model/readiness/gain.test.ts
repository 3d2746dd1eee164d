import { describe, expect, it } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import { withValueAt } from '#model/document/write.ts';
import { ACTION_IDS } from '#model/facts/actions.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { GATES } from '#model/facts/rollout.ts';
import { gateCell } from '#model/delivery/gates.ts';
import { actionPlanOf } from './action-plan.ts';
import { countingOf, type Gain } from './gain.ts';
import { worthOf } from './worth.ts';

const company: ScenarioDocument = {
  ...EXAMPLES.ecommerce.document,
  benefits: { ramp: { kind: 'readiness' }, costRisk: 0.15 },
  readiness: { team_skills: 12, leadership_support: 6, monitoring_capabilities: 20 },
};
const acting: ScenarioDocument = {
  ...company,
  actions: { executive_sponsor: { chosen: true }, data_council: { chosen: true, startWeek: 20 } },
};
const expected = (document: ScenarioDocument) => amountOf(readCase(document), 'delivery.phased.expectedNpv');
const oddsOf = (document: ScenarioDocument) => GATES.map((gate) => amountOf(readCase(document), gateCell(gate)));
const holding = (document: ScenarioDocument, odds: readonly number[]) =>
  withValueAt(document, 'rollout.gateProbability', odds);
/** How far a figure lies off another, in parts of it. */
const off = (value: number, to: number) => Math.abs(value - to) / Math.max(1, Math.abs(to));
const everyGain = (document: ScenarioDocument): readonly Gain[] => [
  ...Object.values(worthOf(document)).flatMap(({ nextPoint, toTarget, toMaximum }) => [nextPoint, toTarget, toMaximum]),
  ...Object.values(actionPlanOf(document).actions).map(({ gain }) => gain),
  actionPlanOf(document).gain,
];

describe('what readiness gains, sooner and finished', () => {
  it.each([company, acting])('is what it gains together', (document) => {
    for (const { sooner, finished, together } of everyGain(document))
      expect(off(sooner + finished, together)).toBeLessThan(1e-9);
  });

  it.each([company, acting])('sooner is the gain of a document whose gates were entered as they stood', (document) => {
    const odds = oddsOf(document);
    for (const [id, { nextPoint, toMaximum }] of Object.entries(worthOf(document))) {
      const points = numberInForce(document, `readiness.${id}`) ?? 0;
      const more = withValueAt(document, `readiness.${id}`, points + 1);
      expect(off(nextPoint.together, expected(more) - expected(document))).toBeLessThan(1e-7);
      expect(off(nextPoint.sooner, expected(holding(more, odds)) - expected(document))).toBeLessThan(1e-7);
      expect(toMaximum.finished).toBeGreaterThan(0);
    }
  });

  it('of an action likewise, chosen or not: its gates are held at what they are without it', () => {
    const { actions } = actionPlanOf(acting);
    for (const id of ACTION_IDS) {
      const [without, beside] = [undefined, true].map((chosen) => withValueAt(acting, `actions.${id}.chosen`, chosen));
      if (without === undefined || beside === undefined) continue;
      expect(off(actions[id].gain.together, expected(beside) - expected(without))).toBeLessThan(1e-7);
      expect(off(actions[id].gain.sooner, expected(holding(beside, oddsOf(without))) - expected(without))).toBeLessThan(
        1e-7,
      );
      expect(actions[id].odds.gates.map(({ from, to }) => [from, to])).toEqual(
        oddsOf(without).map((from, k) => [from, oddsOf(beside)[k]]),
      );
    }
  });

  it('an action raises no gate before it ends', () => {
    // The data council ends in week 26: the pilot's gate in week 16 does not wait for it.
    const { gates } = actionPlanOf(acting).actions.data_council.odds;
    expect(gates.map(({ from, to }) => to > from)).toEqual([false, true, true, true]);
  });

  it('gates that were entered leave nothing to the odds', () => {
    for (const { sooner, finished, together } of everyGain(holding(acting, [0.8, 0.7, 0.9, 1]))) {
      expect(finished).toBe(0);
      expect(sooner).toBe(together);
    }
  });

  it('nor does everything at once, whose own expected NPV counts', () => {
    const atOnce = withValueAt(acting, 'rollout.approach', 'big_bang');
    for (const { finished } of everyGain(atOnce)) expect(finished).toBe(0);
    const bigBang = (document: ScenarioDocument) => amountOf(readCase(document), 'delivery.bigBang.expectedNpv');
    const more = withValueAt(atOnce, 'readiness.team_skills', 13);
    expect(off(worthOf(atOnce).team_skills?.nextPoint.together ?? 0, bigBang(more) - bigBang(atOnce))).toBeLessThan(
      1e-7,
    );
  });

  it('a scenario that does not count delivery keeps what it gains delivered in full', () => {
    const earlier = withValueAt(acting, 'uncertainty.delivery', false);
    for (const { together, sooner, finished, delivered } of everyGain(earlier))
      expect([together, sooner, finished]).toEqual([delivered, delivered, 0]);
  });
});

it('what the figures count is told of every kind of scenario', () => {
  expect(countingOf(company)).toBe('both');
  expect(countingOf(holding(company, [1, 1, 1, 1]))).toBe('gates-entered');
  expect(countingOf(withValueAt(company, 'rollout.approach', 'big_bang'))).toBe('all-at-once');
  expect(countingOf(withValueAt(company, 'uncertainty.delivery', false))).toBe('delivered');
  expect(countingOf({})).toBe('nothing');
});
