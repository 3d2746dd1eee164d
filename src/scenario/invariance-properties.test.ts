import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { rolloutOf, type RolloutWay } from '#model/delivery/rollout.ts';
import { ENTERED_IDS, type ScenarioDocument } from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import { DIMENSION_IDS, DIMENSIONS, FACTORS } from '#model/facts/readiness.ts';
import { arbitraryCase } from '#scenario/testing/arbitrary-document.ts';

// Hundreds of scenarios a test: a busy machine may need longer than the usual limit.
vi.setConfig({ testTimeout: 60_000 });

/**
 * The same with every number in it mapped. Less than a billionth counts as nothing: products of such
 * numbers leave the range in which doubles scale exactly.
 */
function mapped<Section>(section: Section, change: (value: number) => number): Section {
  const each = (value: unknown): unknown => {
    if (typeof value === 'number') return change(Math.abs(value) < 1e-9 ? 0 : value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(each);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, each(inner)]));
  };
  return each(section) as Section;
}

/** A document in entered mode with every amount of money times `factor`. */
function withMoneyTimes(given: ScenarioDocument, factor: number): ScenarioDocument {
  const times = (value: number) => value * factor;
  const document = mapped(given, (value) => value);
  const scaled = <Line extends { readonly amount: number }>(line: Line): Line => ({
    ...line,
    amount: times(line.amount),
  });
  const { company = {}, investment = {}, benefits = {}, actions = {} } = document;
  const costOf = (id: ActionId) => actions[id]?.cost ?? numberField(`actions.${id}.cost`).defaultFor(document) ?? 0;
  return {
    ...document,
    company: mapped(company, times),
    actions: Object.fromEntries(
      ACTION_IDS.map((id) => [id, { ...actions[id], ...mapped({ cost: costOf(id) }, times) }]),
    ),
    investment: {
      ...investment,
      entered: mapped(investment.entered ?? {}, times),
      ...(investment.ownLines === undefined ? {} : { ownLines: investment.ownLines.map(scaled) }),
    },
    benefits: {
      ...benefits,
      ...(benefits.ownLines === undefined ? {} : { ownLines: benefits.ownLines.map(scaled) }),
    },
  };
}

describe('discounting', () => {
  test('harder never raises the NPV of years that all bring money in', () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(arbitraryCase, rate, rate, (document, one, other) => {
        const at = (discountRate: number) =>
          evaluateScenario({ ...document, finance: { ...document.finance, discountRate } });
        const low = at(Math.min(one, other));
        fc.pre(low.finance.cashFlows.slice(1).every((flow) => flow >= 0));
        const high = at(Math.max(one, other));
        // Rounding alone may raise it, by some last places of the amounts involved.
        const rounding = 1e-14 * (low.finance.pvBenefits + low.finance.pvCosts);
        expect(high.finance.npv).toBeLessThanOrEqual(low.finance.npv + rounding);
      }),
      { numRuns: 80 },
    );
  });
});

describe('entered amounts', () => {
  const entered = fc
    .record({ document: arbitraryCase, totals: fc.tuple(...ENTERED_IDS.map(() => fc.nat(1_000_000_000))) })
    .map(({ document, totals }): ScenarioDocument => {
      const own = document.investment?.entered;
      const amounts = Object.fromEntries(ENTERED_IDS.map((id, k) => [id, own?.[id] ?? totals[k] ?? 0]));
      return {
        ...document,
        investment: { ...document.investment, mode: 'entered', entered: amounts },
        benefits: { ...document.benefits, catalogue: 'core' },
      };
    });

  test('in another currency scale the NPV and leave the rates and times alone, to the last bit', () => {
    fc.assert(
      fc.property(entered, fc.integer({ min: -12, max: 12 }), (document, exponent) => {
        const factor = 2 ** exponent;
        const before = evaluateScenario(withMoneyTimes(document, 1));
        const after = evaluateScenario(withMoneyTimes(document, factor));
        const { irr, mirr, roi, paybackMonths, discountedPaybackMonths } = before.finance;
        expect(after.finance).toStrictEqual({
          npv: before.finance.npv * factor,
          irr,
          mirr,
          roi,
          paybackMonths,
          discountedPaybackMonths,
          pvBenefits: before.finance.pvBenefits * factor,
          pvCosts: before.finance.pvCosts * factor,
          cashFlows: before.finance.cashFlows.map((flow) => flow * factor + 0),
          peakFunding: before.finance.peakFunding * factor,
        });
        expect(after.source).toStrictEqual(before.source);
      }),
      { numRuns: 80 },
    );
  });

  test('in another currency scale what a rollout is worth and leave its odds and gates alone, to the last bit', () => {
    const times = (way: RolloutWay, factor: number): RolloutWay => ({
      expectedNpv: way.expectedNpv * factor + 0,
      worstNpv: way.worstNpv * factor + 0,
      probabilityLoss: way.probabilityLoss,
      outcomes: way.outcomes.map((outcome) => ({ ...outcome, npv: outcome.npv * factor + 0 })),
    });
    fc.assert(
      fc.property(entered, fc.integer({ min: -12, max: 12 }), (document, exponent) => {
        const factor = 2 ** exponent;
        const { phased, bigBang, ...gates } = rolloutOf(readCase(withMoneyTimes(document, 1)));
        expect(rolloutOf(readCase(withMoneyTimes(document, factor)))).toStrictEqual({
          phased: times(phased, factor),
          bigBang: times(bigBang, factor),
          ...gates,
        });
      }),
      { numRuns: 80 },
    );
  });

  test('equal to what a team without growth costs give the same results, to the last bit', () => {
    // A horizon of a power of two, so that a total divided by its years is exactly the yearly amount again.
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(1, 2, 4, 8), (document, years) => {
        const still = { salary: 0, infrastructure: 0, tools: 0 };
        const { overhead: _o, hiringFee: _h, attrition: _a, ...investment } = document.investment ?? {};
        // Totals that are entered hold what people cost beside their pay.
        const base: ScenarioDocument = {
          ...document,
          investment,
          finance: { ...document.finance, years },
          // Totals are spread evenly, pay from the week in which people start is not.
          plan: { ...document.plan, hireAsNeeded: false },
        };
        const built = evaluateScenario({
          ...base,
          investment: { ...investment, mode: 'bottom_up', growth: still },
        });
        const { team, infrastructure, tools, training, consulting } = built.investment;
        const totals = { team: team * years, infrastructure: infrastructure * years, tools: tools * years };
        const whole = evaluateScenario({
          ...base,
          investment: { ...investment, mode: 'entered', entered: { ...totals, training, consulting } },
        });
        expect(whole).toStrictEqual({ ...built, investment: { ...built.investment, ...totals, headcount: null } });
      }),
      { numRuns: 60 },
    );
  });
});

describe('readiness', () => {
  const readinessOf = (points: ScenarioDocument['readiness']) =>
    evaluateScenario({ readiness: points ?? {} }).readiness;
  const atShare = (share: number) => Object.fromEntries(FACTORS.map(({ id, maximum }) => [id, share * maximum]));

  test('weighs its dimensions to 100, each of 100 points', () => {
    expect(DIMENSION_IDS.reduce((total, id) => total + DIMENSIONS[id].weight, 0)).toBe(100);
    for (const dimension of DIMENSION_IDS) {
      const maxima = FACTORS.filter((factor) => factor.dimension === dimension).map(({ maximum }) => maximum);
      expect(maxima.reduce((total, maximum) => total + maximum, 0)).toBe(100);
    }
  });

  test.each([
    [0, 1],
    [0.25, 2],
    [0.5, 3],
    [0.75, 4],
    [1, 4],
  ])(
    'at %f of every maximum stands exactly on its level, and a ten-thousandth below is the one before',
    (share, level) => {
      expect(readinessOf(atShare(share))).toMatchObject({ score: 100 * share, level });
      if (share === 0 || share === 1) return;
      for (const { id, maximum } of FACTORS) {
        const below = readinessOf({ ...atShare(share), [id]: share * maximum - 1e-4 });
        expect(below.score).toBeLessThan(100 * share);
        expect(below.level).toBe(level - 1);
      }
    },
  );

  test('of any whole points is exact at every boundary', () => {
    const points = fc.record(Object.fromEntries(FACTORS.map(({ id, maximum }) => [id, fc.nat(maximum)])));
    fc.assert(
      fc.property(points, (given) => {
        // In hundredths, so that every step is a whole number.
        const hundredths = FACTORS.reduce(
          (total, { id, dimension }) => total + DIMENSIONS[dimension].weight * (given[id] ?? 0),
          0,
        );
        const level = 1 + [2500, 5000, 7500].filter((boundary) => hundredths >= boundary).length;
        expect(readinessOf(given)).toMatchObject({ score: hundredths / 100, level });
      }),
      { numRuns: 300 },
    );
  });

  test('stays between 0 and 100 for any scenario', () => {
    fc.assert(
      fc.property(arbitraryCase, (document) => {
        const { score, level, dimensions } = evaluateScenario(document).readiness;
        for (const each of [score, ...Object.values(dimensions)].filter((one) => one !== null)) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(100);
        }
        expect([1, 2, 3, 4]).toContain(level);
      }),
    );
  });
});
