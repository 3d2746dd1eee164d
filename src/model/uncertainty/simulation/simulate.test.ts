import { describe, expect, it } from 'vitest';
import { readCase, amountOf } from '#model/business-case/read-case.ts';
import type { DriverRange, ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { fixture } from '#model/testing/cases.ts';
import { distributionOf } from '#model/uncertainty/distributions/distribution.ts';
import { normalQuantile } from '#model/uncertainty/distributions/normal.ts';
import { allDriversOf } from '#model/uncertainty/drivers.ts';
import { batchesOf, type Batch } from '#model/uncertainty/simulation/batch.ts';
import { runBatch } from '#model/uncertainty/simulation/run-batch.ts';
import { findingsOf } from '#model/uncertainty/simulation/findings.ts';
import { momentsOf, T_95 } from '#model/uncertainty/simulation/moments.ts';
import { prepareSimulation } from '#model/uncertainty/simulation/prepare.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';

/** The e-commerce example delivered in full. */
const ecommerce: ScenarioDocument = { ...EXAMPLES.ecommerce.document, uncertainty: { delivery: false } };
const CRORE = 1e7;

/** A year's case whose NPV is its benefit less the five amounts entered, each ₹10 Cr; all drivers but these hold still. */
function entered(ranges: Readonly<Record<string, DriverRange>>, more: ScenarioDocument['uncertainty'] = {}) {
  const amount = 10 * CRORE;
  const document: ScenarioDocument = {
    company: { annualRevenue: 1000 * CRORE },
    finance: { years: 1, discountRate: 0 },
    investment: {
      mode: 'entered',
      entered: { team: amount, infrastructure: amount, tools: amount, training: amount, consulting: amount },
    },
  };
  const still = allDriversOf(readCase(document)).map(({ path }) => [path, { shape: 'fixed' as const }]);
  // Closed forms are of the drivers alone: how far the programme gets has tests of its own.
  return {
    ...document,
    uncertainty: { delivery: false, ...more, drivers: { ...Object.fromEntries(still), ...ranges } },
  };
}
const own = amountOf(readCase(entered({})), 'finance.npv');

const run = (document: ScenarioDocument, trials: number, seed?: number): readonly Batch[] => {
  const simulation = prepareSimulation(document, { trials, seed });
  return Array.from({ length: batchesOf(trials) }, (_, index) => runBatch(simulation, index, trials));
};

describe('against closed forms', () => {
  it('a sum of normal amounts is normal', () => {
    const range = { shape: 'normal', low: 8 * CRORE, high: 12 * CRORE } as const;
    const paths = ['team', 'infrastructure', 'tools', 'training', 'consulting'].map((id) => `investment.entered.${id}`);
    const document = entered(Object.fromEntries(paths.map((path) => [path, range])));
    const sd = (Math.sqrt(5) * 2 * CRORE) / normalQuantile(0.95);
    for (const sampling of ['quasi', 'pseudo'] as const) {
      const found = simulate({ ...document, uncertainty: { ...document.uncertainty, sampling } }, { trials: 100_000 });
      const slack = sampling === 'quasi' ? 0.004 : 0.02;
      expect(Math.abs(found.mean - own) / sd).toBeLessThan(slack);
      expect(Math.abs(found.sd / sd - 1)).toBeLessThan(slack);
      for (const [share, value] of [
        [0.05, found.p5],
        [0.25, found.p25],
        [0.5, found.p50],
        [0.9, found.p90],
      ] as const)
        expect(Math.abs((value - own) / sd - normalQuantile(share))).toBeLessThan(5 * slack);
    }
  });

  it('one PERT amount has the exact mean, variance and quantiles', () => {
    const range = { shape: 'pert', low: 9 * CRORE, likely: 10 * CRORE, high: 17.5 * CRORE } as const;
    const exact = distributionOf(range);
    const found = simulate(entered({ 'investment.entered.consulting': range }), { trials: 65_536 });
    const without = own + 10 * CRORE;
    expect(Math.abs(without - found.mean - exact.mean) / exact.mean).toBeLessThan(1e-6);
    expect(Math.abs(found.sd ** 2 / exact.variance - 1)).toBeLessThan(1e-4);
    for (const [share, value] of [
      [0.05, found.p5],
      [0.5, found.p50],
      [0.95, found.p95],
    ] as const)
      expect(Math.abs(without - value - exact.quantile(1 - share)) / exact.mean).toBeLessThan(1e-4);
  });

  it('one lognormal amount has the exact mean and quantiles', () => {
    const range = { shape: 'lognormal', low: 5 * CRORE, likely: 10 * CRORE, high: 40 * CRORE } as const;
    const exact = distributionOf(range);
    const found = simulate(entered({ 'investment.entered.team': range }), { trials: 65_536 });
    const without = own + 10 * CRORE;
    expect(Math.abs(without - found.mean - exact.mean) / exact.mean).toBeLessThan(1e-4);
    for (const [share, value] of [
      [0.05, found.p5],
      [0.5, found.p50],
      [0.95, found.p95],
    ] as const)
      expect(Math.abs((without - value) / exact.quantile(1 - share) - 1)).toBeLessThan(2e-3);
  });

  it('a perfect correlation adds standard deviations, its opposite takes them away', () => {
    const [team, tools] = ['investment.entered.team', 'investment.entered.tools'] as const;
    const range = { shape: 'uniform', low: 8 * CRORE, high: 12 * CRORE } as const;
    const sd = (4 * CRORE) / Math.sqrt(12);
    const correlated = (rank: number) =>
      simulate(entered({ [team]: range, [tools]: range }, { correlations: [[team, tools, rank]] }), { trials: 16_384 });
    expect(correlated(1).sd / (2 * sd)).toBeCloseTo(1, 3);
    expect(correlated(-1).sd / sd).toBeLessThan(1e-3);
    expect(correlated(0.5).isMended).toBe(false);
  });

  it('the outside view adds a quarter to the budget on average, and one project in six has a tail of three times on average', () => {
    const document = entered({}, { outsideView: true });
    const found = simulate(document, { trials: 100_000 });
    // One year: all of its costs are the project's budget.
    const factor = (npv: number) => 1 + (own - npv) / (50 * CRORE);
    // 5/6 of a triangle's mean, and 1/6 of a lognormal's cut off at 6: worked out by integration elsewhere.
    expect(Math.abs(factor(found.mean) - 1.261)).toBeLessThan(0.002);
    const threefold = found.curve.filter((npv) => factor(npv) >= 3).length / found.curve.length;
    expect(Math.abs(threefold - 0.0637)).toBeLessThan(0.003);
    const ordinary = found.curve.filter((npv) => factor(npv) <= 1.15).length / found.curve.length;
    expect(Math.abs(ordinary - 5 / 6)).toBeLessThan(0.003);
    expect(factor(found.p50)).toBeGreaterThan(0.9);
    expect(factor(found.p50)).toBeLessThan(0.99);
    // The tail's own mean: 1 + 2, a little less for the cap.
    const [worst] = found.curve;
    expect(factor(worst ?? 0)).toBeCloseTo(6, 6);
    expect(found.budgetP50 / (50 * CRORE)).toBeCloseTo(factor(found.p50), 3);
    expect(found.budgetP80).toBeGreaterThan(found.budgetP50);
  });
});

describe('determinism', () => {
  const trials = 20_000;

  it('the order of the batches and the thread that runs one change no bit', () => {
    const forwards = prepareSimulation(ecommerce, { trials });
    const one = findingsOf(forwards, run(ecommerce, trials));
    const apart = [2, 0, 1].map((index) => runBatch(prepareSimulation(ecommerce, { trials }), index, trials));
    expect(
      findingsOf(
        forwards,
        apart.map((batch) => structuredClone(batch)),
      ),
    ).toEqual(one);
    expect(simulate(ecommerce, { trials })).toEqual(one);
  });

  it('more trials begin with the same ones', () => {
    const [few, more] = [run(ecommerce, 10_000), run(ecommerce, trials)];
    const all = (batches: readonly Batch[]) => batches.flatMap(({ npv }) => [...npv]);
    expect(all(more).slice(0, 10_000)).toEqual(all(few));
  });

  it('another seed draws other trials', () => {
    expect(simulate(ecommerce, { trials: 1000, seed: 2 }).mean).not.toBe(simulate(ecommerce, { trials: 1000 }).mean);
  });

  it('the document says how many trials and which seed, unless asked otherwise', () => {
    const document = { ...ecommerce, uncertainty: { trials: 2000, seed: 9 } };
    expect(simulate(document)).toMatchObject({ trials: 2000, seed: 9 });
    expect(simulate(document, { trials: 1000, seed: 3 })).toMatchObject({ trials: 1000, seed: 3 });
  });
});

describe('the standard error', () => {
  const moments = (document: ScenarioDocument, trials: number, seed: number) =>
    momentsOf(
      run(document, trials, seed).map(({ npv }) => npv),
      0,
    );
  const truth = moments(ecommerce, 131_072, 12_345).mean;

  it.each(['quasi', 'pseudo'] as const)(
    'of %s trials is honest: over 200 seeds, 90 to 99 in 100 of the intervals of 95 in 100 hold the truth',
    { timeout: 60_000 },
    (sampling) => {
      const document = { ...ecommerce, uncertainty: { sampling, delivery: false } };
      let held = 0;
      for (let seed = 1; seed <= 200; seed++) {
        const { mean, se } = moments(document, 1000, seed);
        if (Math.abs(mean - truth) <= T_95 * se) held++;
      }
      expect(held).toBeGreaterThanOrEqual(180);
      expect(held).toBeLessThanOrEqual(198);
    },
  );

  it('is far smaller for quasi-random trials, around the same mean', () => {
    const [quasi, pseudo] = (['quasi', 'pseudo'] as const).map((sampling) =>
      simulate({ ...ecommerce, uncertainty: { sampling, delivery: false } }, { trials: 16_384 }),
    );
    expect((quasi?.se ?? 1) * 20).toBeLessThan(pseudo?.se ?? 0);
    expect(Math.abs((quasi?.mean ?? 0) - (pseudo?.mean ?? 0))).toBeLessThan(4 * (pseudo?.se ?? 0));
  });
});

describe('findings', () => {
  const found = simulate(ecommerce, { trials: 30_000 });

  it('belong together', () => {
    expect(found.trials).toBe(30_000);
    expect(found.curve).toHaveLength(1001);
    expect(found.curve[500]).toBe(found.p50);
    expect([found.curve[0], found.curve[1000]]).toEqual([found.smallest, found.largest]);
    expect(found.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(30_000);
    expect(found.fan.map(({ year }) => year)).toEqual([0, 1, 2, 3]);
    expect(found.fan.every(({ p5, p50, p95 }) => p5 < p50 && p50 < p95)).toBe(true);
    expect(found.budgetP50).toBeLessThan(found.budgetP80);
    expect(found.probabilityPositive).toBe(1);
    expect(found.evpi).toBe(0);
    expect(Object.values(found.evppi).every((worth) => worth === 0)).toBe(true);
  });

  it('no driver alone is worth more than everything: where no trial loses, that is nothing', () => {
    // Benefits that grow so unevenly that a fitted curve dips below zero though no trial does.
    const scenario = {
      company: { annualRevenue: 1e15 },
      benefits: { growth: 2 },
      finance: { years: 10 },
      uncertainty: { delivery: false, drivers: { 'benefits.growth': { low: -0.5, high: 2, shape: 'uniform' } } },
    } as const;
    const { evpi, evppi, smallest } = simulate(scenario, { trials: 2000 });
    expect(smallest).toBeGreaterThan(0);
    expect(evpi).toBe(0);
    expect(Object.values(evppi).every((worth) => worth === 0)).toBe(true);
  });

  it('of a close call: knowing the attribution is worth most, and none more than knowing everything', () => {
    const { scenario } = fixture('it-services-cfo');
    const { evpi, evppi, probabilityPositive } = simulate(
      { ...scenario, uncertainty: { delivery: false } },
      { trials: 65_536 },
    );
    expect(probabilityPositive).toBeGreaterThan(0.05);
    expect(probabilityPositive).toBeLessThan(0.95);
    const ranked = Object.entries(evppi).toSorted(([, a], [, b]) => b - a);
    expect(ranked[0]?.[0]).toBe('benefits.revenueAttribution');
    for (const [, worth] of ranked) {
      expect(worth).toBeGreaterThanOrEqual(0);
      expect(worth).toBeLessThanOrEqual(evpi);
    }
  });
});

describe('at the extremes', () => {
  const numbers = (value: unknown): readonly number[] => {
    if (typeof value === 'number') return [value];
    if (value instanceof Float64Array) return [...value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [];
  };

  it.each([
    ['nothing entered', {}],
    ['a company of ₹0', { company: { size: 'startup' } }],
    ['nothing invested', fixture('nothing-invested').scenario],
    ['never paid back', fixture('startup-never-pays-back').scenario],
    ['the largest amounts', { company: { annualRevenue: 1e15, dataTeamCost: 1e15 }, finance: { years: 10 } }],
    ['ten years, taxed, linked to readiness', fixture('ten-years-taxed-readiness-ramp').scenario],
    ['every line of the comprehensive catalogue', fixture('mid-size-comprehensive').scenario],
  ] as const)('%s: every figure is a number', (_, document) => {
    for (const outsideView of [false, true]) {
      const found = simulate({ ...document, uncertainty: { outsideView } }, { trials: 2000 });
      expect(numbers(found).every(Number.isFinite)).toBe(true);
      expect(numbers(found).some((value) => Object.is(value, -0))).toBe(false);
    }
  });

  it('without a driver every trial is the scenario itself', () => {
    const found = simulate(entered({}), { trials: 1000 });
    expect(found).toMatchObject({ mean: own, sd: 0, se: 0, smallest: own, largest: own, p5: own, p95: own });
    expect(found.histogram.counts).toEqual([1000]);
  });
});
