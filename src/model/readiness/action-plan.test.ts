import { describe, expect, it } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { actionPlanOf } from '#model/readiness/action-plan.ts';

const company: ScenarioDocument = { ...EXAMPLES.ecommerce.document, benefits: { costRisk: 0.15 } };
const doing = (ids: readonly ActionId[], document = company): ScenarioDocument => ({
  ...document,
  actions: Object.fromEntries(
    ACTION_IDS.map((id) => [id, { ...document.actions?.[id], ...(ids.includes(id) ? { chosen: true } : {}) }]),
  ),
});
/** The NPV of the open case with exactly these actions, on the readiness ramp. */
const npv = (ids: readonly ActionId[], document = company, what = 'finance.npv') =>
  amountOf(
    readCase(doing(ids, { ...document, benefits: { ...document.benefits, ramp: { kind: 'readiness' } } })),
    what,
  );
const EXPECTED = 'delivery.phased.expectedNpv';

const SET: readonly ActionId[] = ['executive_sponsor', 'data_council', 'skills_programme'];

describe('the plan of actions', () => {
  const plan = actionPlanOf(doing(SET));

  it('has the price of the chosen set, with and without cost risk', () => {
    expect(plan.cost).toBe(4e5 + 6e5 + 17e5);
    expect(plan.costWithRisk).toBeCloseTo(27e5 * 1.15, 3);
  });

  it('gains what the case with the set is worth above the case without', () => {
    expect(plan.gain.delivered).toBeCloseTo(npv(SET) - npv([]), 2);
    expect(plan.gain.together).toBeCloseTo(npv(SET, company, EXPECTED) - npv([], company, EXPECTED), 2);
  });

  it('gives each action its gain beside the others of the set', () => {
    for (const id of ACTION_IDS) {
      const rest = SET.filter((each) => each !== id);
      const { chosen, gain, costWithRisk, perRupee } = plan.actions[id];
      expect(chosen).toBe(SET.includes(id));
      expect(gain.delivered).toBeCloseTo(npv([...rest, id]) - npv(rest), 2);
      expect(gain.together).toBeCloseTo(npv([...rest, id], company, EXPECTED) - npv(rest, company, EXPECTED), 2);
      expect(perRupee).toBeCloseTo(gain.together / costWithRisk, 9);
    }
  });

  it('follows the score from quarter to quarter', () => {
    const read = readCase(doing(SET));
    expect(plan.scores).toHaveLength(12);
    expect(plan.scores[0]).toBe(50);
    expect(plan.scores.slice(1)).toEqual(
      Array.from({ length: 11 }, (_, k) => amountOf(read, `readiness.quarter.${k + 2}.score`)),
    );
  });

  it('is the same whatever ramp the document has', () => {
    const flat = doing(SET, { ...company, benefits: { costRisk: 0.15, ramp: { kind: 'flat' } } });
    expect(actionPlanOf(flat)).toEqual(plan);
  });

  it('names the best next action for a rupee, never one that is chosen', () => {
    const { bestNext, actions } = plan;
    expect(SET).not.toContain(bestNext);
    for (const id of ACTION_IDS.filter((each) => !SET.includes(each)))
      expect(actions[bestNext ?? id].perRupee).toBeGreaterThanOrEqual(actions[id].perRupee ?? 0);
  });

  it('puts first what costs nothing and gains', () => {
    const free = { ...company, actions: { recognition: { cost: 0 } } };
    const { bestNext, actions } = actionPlanOf(free);
    expect(bestNext).toBe('recognition');
    expect(actions.recognition.perRupee).toBeNull();
  });

  it('names none where none gains', () => {
    expect(actionPlanOf({}).bestNext).toBeNull();
    const all = actionPlanOf(doing(ACTION_IDS));
    expect(all.bestNext).toBeNull();
    expect(all.gain.delivered).toBeCloseTo(npv(ACTION_IDS) - npv([]), 2);
  });

  it('gains nothing from doing nothing', () => {
    const { cost, gain, scores } = actionPlanOf(company);
    expect({ cost, gain: gain.together, scores }).toEqual({
      cost: 0,
      gain: 0,
      scores: Array.from({ length: 12 }, () => 50),
    });
  });
});
