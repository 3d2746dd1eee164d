import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { outcomeCell } from '#model/delivery/outcomes.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { commonGate, gateCurveOf } from './gate-curve.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const curveOf = (document: ScenarioDocument) => gateCurveOf(readCase(document));

describe('what both ways are worth by the gate', () => {
  it('runs from a pilot that fails to everything delivered', () => {
    const read = readCase(ecommerce);
    const { points } = gateCurveOf(read);
    expect(points).toHaveLength(101);
    expect(points[0]).toEqual({ gate: 0, phased: amountOf(read, outcomeCell('phased', 'stopped1', 'npv')) });
    expect(points.at(-1)?.gate).toBe(1);
    expect(points.at(-1)?.phased).toBeCloseTo(amountOf(read, outcomeCell('phased', 'delivered', 'npv')), 4);
  });

  it('crosses all at once and nothing where they are', () => {
    const { equal, breakEven, points, bigBang } = curveOf(ecommerce);
    expect(equal).toBeCloseTo(0.353, 3);
    expect(breakEven).toBeCloseTo(0.16, 3);
    const before = points.filter(({ gate }) => gate < Number(equal));
    expect(before.every(({ phased }) => phased < bigBang)).toBe(true);
  });

  it('says on which side the phases lie where there is no crossing', () => {
    const cfo = curveOf(throughLens(ecommerce, LENSES.cfo.fields));
    expect(cfo.equal).toBe('always-above');
    expect(cfo.breakEven).toBeCloseTo(0.88, 2);
    const hopeless = curveOf({ ...ecommerce, benefits: { revenueAttribution: 0, rates: { manual_labor_savings: 0 } } });
    expect(hopeless.breakEven).toBe('always-below');
    // A big bang that is sure is the case delivered; no gate below certainty reaches it.
    const sure = curveOf({ ...ecommerce, rollout: { bigBangSuccess: 1 } });
    expect(sure.equal === 'always-below' || Number(sure.equal) > 0.999).toBe(true);
  });

  it('marks the gates in force, which are one where they are alike', () => {
    const linked = curveOf(ecommerce);
    expect(commonGate(linked)).toBeCloseTo(0.775, 12);
    const own = curveOf({ ...ecommerce, rollout: { gateProbability: [0.9, 0.8, 0.8, 0.7] } });
    expect(own.today.map(({ gate }) => gate)).toEqual([0.9, 0.8, 0.8, 0.7]);
    expect(own.today[1]?.phased).toBeCloseTo(own.points[80]?.phased ?? 0, 4);
    expect(commonGate(own)).toBeNull();
    // The curve itself does not hang on them.
    expect(own.points).toEqual(linked.points);
  });
});
