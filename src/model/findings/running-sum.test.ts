import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, figureOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CRORE } from '#model/facts/money.ts';
import { fixture } from '#model/testing/cases.ts';
import { courseOf, runningSumOf, toldPoints } from './running-sum.ts';

const ecommerce = EXAMPLES.ecommerce.document;
const sumOf = (document: ScenarioDocument) => runningSumOf(readCase(document), null);
const told = (document: ScenarioDocument) =>
  toldPoints(sumOf(document)).map(({ kind, year, sum }) => [kind, Number((12 * year).toFixed(2)), sum / CRORE]);
const course = (document: ScenarioDocument) => {
  const read = readCase(document);
  return courseOf(read, runningSumOf(read, null));
};

/** Entered totals of one cost, so that every figure of the running sum can be worked out by hand; ₹ Cr a year or once. */
const entered = (once: number, yearly: number, benefit: number, more: ScenarioDocument = {}): ScenarioDocument => ({
  company: { partnershipValue: benefit * CRORE },
  investment: {
    mode: 'entered',
    entered: { team: 3 * yearly * CRORE, infrastructure: 0, tools: 0, training: once * CRORE, consulting: 0 },
  },
  benefits: { catalogue: 'comprehensive', rates: NO_FIXED, ramp: { kind: 'flat' }, growth: 0 },
  ...more,
});
const NO_FIXED = {
  reduced_compliance_risk: 0,
  disaster_recovery_improvement: 0,
  security_enhancement: 0,
  audit_readiness: 0,
};

describe('the running sum', () => {
  it('follows one curve in year 1: payback and deepest point lie on it', () => {
    // F₀ = −2, c = 3, b = 9: the turn at τ = 3 ÷ 18, where it is −2 − 9 ÷ 36; zero where 9τ² − 3τ − 2 = 0, at τ = 2 ÷ 3.
    expect(told(entered(2, 3, 9))).toEqual([
      ['year', 0, -2],
      ['deepest', 2, expect.closeTo(-2.25, 12)],
      ['payback', 8, 0],
      ['year', 12, expect.closeTo(4, 12)],
      ['year', 24, expect.closeTo(10, 12)],
      ['year', 36, expect.closeTo(16, 12)],
    ]);
    const { points } = sumOf(entered(2, 3, 9));
    for (const { year, sum } of points.filter((each) => each.year <= 1))
      expect(sum / CRORE).toBeCloseTo(-2 - 3 * year + 9 * year * year, 9);
    expect(points.filter(({ year }) => year < 1).length).toBeGreaterThan(20);
  });

  it('runs straight where the benefit is the same every day', () => {
    expect(told(entered(2, 3, 9, { finance: { accrual: 'even' } })).slice(0, 3)).toEqual([
      ['year', 0, -2],
      ['payback', 4, 0],
      ['year', 12, expect.closeTo(4, 12)],
    ]);
    expect(sumOf(entered(2, 3, 9, { finance: { accrual: 'even' } })).points).toHaveLength(5);
  });

  it('of the e-commerce example is deepest in month 2', () => {
    const { deepest, back } = sumOf(ecommerce);
    expect(12 * deepest.year).toBeCloseTo(1.68, 2);
    expect(deepest.sum).toBeCloseTo(-6.34 * CRORE, -5);
    expect(back).toEqual({ kind: 'payback', year: expect.closeTo(8.19 / 12, 3) });
  });

  it('falls all of year 1 where little comes of it, and is deepest at the end of a year', () => {
    const { deepest, back, points } = sumOf(fixture('startup-never-pays-back').scenario);
    expect(deepest).toMatchObject({ kind: 'year', year: 3 });
    expect(back).toBeNull();
    expect(course(fixture('startup-never-pays-back').scenario)).toEqual({ kind: 'never' });
    expect(points.every(({ kind }) => kind === 'year' || kind === 'curve')).toBe(true);
  });

  it('with nothing paid before the start goes into the red and back, and says so in place of a payback', () => {
    // F₀ = 0, c = 3, b = 9: back where 9τ² = 3τ, at τ = 1 ÷ 3; deepest at half of that, −9 ÷ 36.
    expect(told(entered(0, 3, 9)).slice(0, 3)).toEqual([
      ['year', 0, 0],
      ['deepest', 2, expect.closeTo(-0.25, 12)],
      ['return', 4, 0],
    ]);
    expect(sumOf(entered(0, 3, 9)).back).toEqual({ kind: 'return', year: expect.closeTo(1 / 3, 12) });
    expect(course(entered(0, 3, 9))).toEqual({ kind: 'in-the-red', from: 0, until: expect.closeTo(4, 12) });
    expect(course(entered(0, 3, 2))).toEqual({ kind: 'in-the-red', from: 0, until: null });
    // 3 − 2 a year, but costs are booked as they grow: +1, then below zero in year 3.
    const later = entered(0, 3, 4, { benefits: { ...entered(0, 0, 0).benefits, growth: -0.5 } });
    expect(course({ ...later, finance: { accrual: 'even' } })).toEqual({
      kind: 'in-the-red',
      from: expect.closeTo(24, 9),
      until: null,
    });
  });

  it('of nothing spent is never below zero', () => {
    expect(course(fixture('nothing-invested').scenario)).toEqual({ kind: 'never-in-the-red' });
    expect(sumOf(fixture('nothing-invested').scenario)).toMatchObject({ back: null, deepest: { sum: 0 } });
  });

  it('says where it falls below zero again and rises once more', () => {
    const kinds = told(fixture('two-irr-roots').scenario).map(([kind]) => kind);
    expect(kinds).toContain('payback');
    expect(kinds).toContain('below');
    expect(course(fixture('two-irr-roots').scenario)).toMatchObject({ kind: 'behind-again', year: 6 });
  });

  it('takes the trials between the times at which they are known', () => {
    const at = (year: number, amount: number) => {
      const all = { p5: amount, p10: amount, p25: amount, p50: amount, p75: amount, p90: amount, p95: amount };
      return { year, ...all };
    };
    const fan = [at(0, 0), at(1, 10), at(2, 20), at(3, 30)];
    const bent = runningSumOf(readCase(ecommerce), { fan, firstYear: [at(0.25, -4), at(0.5, -2), at(0.75, 3)] });
    const middle = (kind: string) => bent.points.find((each) => each.kind === kind)?.fan?.middle ?? Number.NaN;
    expect(middle('deepest')).toBeCloseTo((-4 * bent.deepest.year) / 0.25, 9);
    expect(middle('payback')).toBeCloseTo(-2 + ((bent.back?.year ?? 0) - 0.5) * 20, 9);
  });

  it('agrees with payback and peak funding of the sheet, in any case', () => {
    const amount = fc.integer({ min: 0, max: 10_000 }).map((lakhs) => lakhs / 100);
    const accrual = fc.constantFrom('rising' as const, 'even' as const);
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        accrual,
        fc.integer({ min: 1, max: 10 }),
        (once, yearly, benefit, how, years) => {
          const read = readCase(entered(once, yearly, benefit, { finance: { accrual: how, years } }));
          const { points, back, deepest } = runningSumOf(read, null);
          const scale = (once + yearly + benefit + 1) * CRORE;
          const near = (value: number, expected: number) =>
            expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * scale);
          near(-deepest.sum, amountOf(read, 'finance.peakFunding'));
          near(Math.min(0, ...points.map(({ sum }) => sum)), deepest.sum);
          expect(points.map(({ year }) => year)).toEqual(
            [...new Set(points.map(({ year }) => year))].toSorted((a, b) => a - b),
          );
          const months = figureOf(read, 'finance.paybackMonths');
          if (months !== null && months > 0) {
            expect(back).toEqual({ kind: 'payback', year: months / 12 });
            // Before it the sum is below zero, and at it it is zero.
            expect(points.filter(({ year }) => year < months / 12 - 1e-9).every(({ sum }) => sum < 0)).toBe(true);
            const at = points.find(({ year }) => Math.abs(year - months / 12) < 1e-9);
            near(at?.sum ?? Number.NaN, 0);
          } else expect(back?.kind).not.toBe('payback');
        },
      ),
    );
  });
});

describe('lines that start later', () => {
  const late = readCase({
    ...ecommerce,
    benefits: {
      starts: { faster_time_to_market: 3, b1: 2 },
      ownLines: [{ id: 'b1', name: 'Fines', kind: 'avoided', amount: 2e7, ramped: false }],
    },
  });
  const sum = runningSumOf(late, null);

  it('move the ends of years, and the curve runs through them and through the payback', () => {
    for (const year of [0, 1, 2, 3])
      expect(sum.points.find((point) => point.kind === 'year' && point.year === year)?.sum).toBe(
        amountOf(late, `finance.runningSum.${year}`),
      );
    const months = amountOf(late, 'finance.paybackMonths');
    const [start, first] = [amountOf(late, 'finance.runningSum.0'), amountOf(late, 'finance.cashFlow.1')];
    const gained = amountOf(late, 'benefits.year.1');
    // Within year 1, by the formula of the curve; the amount there is nothing against what is gained in the year.
    expect(months).toBeLessThan(12);
    const share = months / 12;
    expect(Math.abs(start + gained * share ** 2 + (first - gained) * share) / gained).toBeLessThan(1e-9);
    expect(sum.back).toEqual({ kind: 'payback', year: share });
    expect(sum.points.find(({ kind }) => kind === 'payback')?.sum).toBe(0);
  });
});
