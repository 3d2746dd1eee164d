import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { amountOf, figureOf, inputsOf, readCase } from '#model/business-case/read-case.ts';
import type { ActionDocument, ScenarioDocument } from '#model/document/document.ts';
import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { readColumns } from '#model/sheet/columns.ts';
import { explain } from '#model/sheet/explain.ts';
import { FIXTURES } from '#model/testing/cases.ts';

const ecommerce = EXAMPLES.ecommerce.document;
const onReadiness = (document: ScenarioDocument): ScenarioDocument => ({
  ...document,
  benefits: { ...document.benefits, ramp: { kind: 'readiness' } },
});
const doing = (
  document: ScenarioDocument,
  actions: Readonly<Partial<Record<ActionId, ActionDocument>>>,
): ScenarioDocument => ({
  ...document,
  actions: Object.fromEntries(Object.entries(actions).map(([id, each]) => [id, { chosen: true, ...each }])),
});
const npv = (document: ScenarioDocument) => amountOf(readCase(document), 'finance.npv');
const scoreIn = (document: ScenarioDocument, quarter: number) =>
  amountOf(readCase(document), quarter === 1 ? 'readiness.score' : `readiness.quarter.${quarter}.score`);

describe('a chosen action', () => {
  // ₹20 lakh, 20 weeks from week 6 on: done after 26 weeks, so that the third quarter is the first it counts in.
  const plan = doing(onReadiness(ecommerce), {
    executive_sponsor: {
      startWeek: 6,
      weeks: 20,
      cost: 20e5,
      raises: { leadership_support: 10, budget_availability: 0 },
    },
  });
  const cautious = { ...plan, benefits: { ...plan.benefits, costRisk: 0.15 } };

  it('joins the one-time cost, with cost risk', () => {
    const read = readCase(cautious);
    const { investment } = evaluateScenario(cautious);
    expect(investment.actions).toBe(20e5);
    expect(amountOf(read, 'investment.oneTime')).toBeCloseTo(
      (investment.training + investment.consulting + 20e5) * 1.15,
      3,
    );
    expect(investment.firstYear).toBeCloseTo(
      amountOf(readCase({ ...cautious, actions: {} }), 'investment.year.1') + 20e5 * 1.15,
      3,
    );
  });

  it('is paid for where totals are entered, too', () => {
    const entered = doing(EXAMPLES.mid_size.document, { executive_sponsor: { cost: 20e5 } });
    expect(evaluateScenario(entered).investment.total).toBeCloseTo(30e7 + 20e5, 3);
  });

  it('raises its factor from the quarter after it ends, and so the ramp and the NPV', () => {
    // 10 points on leadership are 0.4 × 10 = 4 on the score.
    expect([1, 2, 3, 12].map((quarter) => scoreIn(plan, quarter))).toEqual([50, 50, 54, 54]);
    // Year 1: two quarters at 0.5 and two at 0.25 + 0.5 × 0.54 = 0.52. Year 2: 0.52 + 0.26. Year 3: 1.
    const maturity = [0.51, 0.78, 1];
    const read = readCase(plan);
    const annual = amountOf(read, 'benefits.annual');
    const benefits = maturity.map((share, k) => annual * share * 1.05 ** k);
    for (const [k, benefit] of benefits.entries()) {
      expect(amountOf(read, `benefits.maturity.${k + 1}`)).toBeCloseTo(maturity[k] ?? 0, 12);
      expect(amountOf(read, `benefits.year.${k + 1}`)).toBeCloseTo(benefit, 3);
    }
    const before = onReadiness(ecommerce);
    const gain = annual * (0.01 / 1.12 + (0.03 * 1.05) / 1.12 ** 2) - 20e5;
    expect(npv(plan) - npv(before)).toBeCloseTo(gain, 2);
  });

  it('counts in a quarter that begins just as it ends, and not a week before', () => {
    const ending = (week: number) => doing(ecommerce, { executive_sponsor: { startWeek: week - 4 } });
    expect(scoreIn(ending(13), 2)).toBeGreaterThan(50);
    expect(scoreIn(ending(14), 2)).toBe(50);
    expect(scoreIn(ending(14), 3)).toBeGreaterThan(50);
  });

  it('only costs where the ramp takes no notice of readiness', () => {
    for (const kind of ['source', 'flat'] as const) {
      const document: ScenarioDocument = { ...ecommerce, benefits: { ramp: { kind } } };
      const gain = npv(doing(document, { executive_sponsor: { cost: 20e5 } })) - npv(document);
      expect(gain).toBeCloseTo(-20e5, 3);
    }
  });

  it('never lifts a factor past its maximum', () => {
    const high = { ...ecommerce, readiness: { leadership_support: 24 } };
    const document = doing(high, { executive_sponsor: {}, data_council: {} });
    expect(amountOf(readCase(document), 'readiness.quarter.5.leadership_support')).toBe(25);
  });

  it('raises nothing that does not apply, and still costs', () => {
    const document: ScenarioDocument = {
      ...doing(ecommerce, { executive_sponsor: { cost: 20e5 } }),
      assessment: { notApplicable: ['leadership_support', 'budget_availability'] },
    };
    const read = readCase(document);
    expect(read.sheet.index.has('actions.executive_sponsor.raises.leadership_support')).toBe(false);
    expect(scoreIn(document, 12)).toBe(scoreIn(document, 1));
    expect(amountOf(read, 'investment.actions')).toBe(20e5);
  });

  it('leaves out what is not chosen', () => {
    const document: ScenarioDocument = { ...ecommerce, actions: { executive_sponsor: { cost: 1, startWeek: 3 } } };
    expect(evaluateScenario(document)).toEqual(evaluateScenario(ecommerce));
    expect(evaluateScenario(document).investment).not.toHaveProperty('actions');
    expect(readCase(document).sheet).toBe(readCase(ecommerce).sheet);
  });

  it('keeps the sheet while its numbers are edited', () => {
    const [one, other] = [3, 50].map((weeks) => readCase(doing(ecommerce, { executive_sponsor: { weeks } })).sheet);
    expect(one).toBe(other);
  });

  it('tells which actions a quarter counts', () => {
    const read = readCase(doing(ecommerce, { executive_sponsor: { startWeek: 30 }, data_council: {} }));
    const readsOf = (quarter: number) =>
      explain(read, `readiness.quarter.${quarter}.leadership_support`).reads.map(({ id }) => id);
    expect(readsOf(2)).toEqual(['readiness.leadership_support', 'actions.data_council.raises.leadership_support']);
    expect(readsOf(4)).toContain('actions.executive_sponsor.raises.leadership_support');
  });
});

describe('the two readers', () => {
  it.each(FIXTURES)('agree on $name with every action chosen', ({ scenario }) => {
    const document = doing(onReadiness(scenario), Object.fromEntries(ACTION_IDS.map((id) => [id, {}])));
    const read = readCase(document);
    const inputs = read.sheet.cells.filter(({ formula }) => formula === null).map(({ id }) => id);
    const random = fc.sample(fc.double({ min: 0.2, max: 1.8, noNaN: true }), { numRuns: inputs.length, seed: 4 });
    // One scenario as it stands and one with every input changed.
    const varied = new Map(
      inputs.map((id, k) => {
        const own = figureOf(read, id) ?? 0;
        return [id, Float64Array.of(own, own * (random[k] ?? 1))];
      }),
    );
    const wanted = read.sheet.cells.map(({ id }) => id).filter((id) => !varied.has(id));
    const columns = readColumns(read.sheet, inputsOf(read.sheet, document), varied, wanted, 2);
    for (const id of wanted)
      expect({ id, value: columns.get(id)?.[0] }).toEqual({ id, value: read.values[read.sheet.index.get(id) ?? -1] });
    const changed = Float64Array.from(inputs, (id) => varied.get(id)?.[1] ?? 0);
    const alone = readColumns(read.sheet, changed, new Map(), ['finance.npv', 'readiness.quarter.4.score'], 1);
    for (const [id, column] of alone) expect(columns.get(id)?.[1]).toBe(column[0]);
  });
});
