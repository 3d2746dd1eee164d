import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paybackPeriods } from './payback.ts';

const discounted = (rate: number, flows: readonly number[]) => flows.map((flow, period) => flow / (1 + rate) ** period);

describe('published values', () => {
  it('Van Horne & Wachowicz, Fundamentals of Financial Management, ch. 13 slides, Basket Wonders: 3.3 years', () => {
    expect(paybackPeriods([-40, 10, 12, 15, 10, 7])).toBeCloseTo(3.3, 12);
  });
  it('Brigham & Ehrhardt, Financial Management, The Basics of Capital Budgeting, projects S and L: 2.33 and 3.33 years', () => {
    expect(paybackPeriods([-1000, 500, 400, 300, 100])).toBeCloseTo(2.33, 2);
    expect(paybackPeriods([-1000, 100, 300, 400, 600])).toBeCloseTo(3.33, 2);
  });
  it("the same projects' discounted payback at 10%: 2.95 and 3.88 years", () => {
    expect(paybackPeriods(discounted(0.1, [-1000, 500, 400, 300, 100]))).toBeCloseTo(2.95, 2);
    expect(paybackPeriods(discounted(0.1, [-1000, 100, 300, 400, 600]))).toBeCloseTo(3.88, 2);
  });
});

describe('awkward input', () => {
  it('is 0 where there is nothing to pay back', () => {
    for (const flows of [[], [0], [5], [0, -10, 20], [1, -5]]) expect(paybackPeriods(flows)).toBe(0);
    expect(Object.is(paybackPeriods([-0, 1]), 0)).toBe(true);
  });
  it('does not exist where the sum never reaches 0', () => {
    for (const flows of [[-1], [-1, -1], [-10, 4, 5], [-1, 0, 0], [-1, 0.999999]])
      expect(paybackPeriods(flows)).toBeNaN();
    expect(paybackPeriods([-1, Number.NaN, 5])).toBeNaN();
    expect(paybackPeriods([Number.NaN, 5])).toBeNaN();
  });
  it('is the whole period where the sum is exactly 0 at its end, also when it stays there or falls again', () => {
    expect(paybackPeriods([-10, 4, 6])).toBe(2);
    expect(paybackPeriods([-10, 4, 6, 0, 5])).toBe(2);
    expect(paybackPeriods([-10, 10, -3, 1])).toBe(1);
  });
  it('takes a sum within its rounding error for 0', () => {
    expect(-0.4 + 0.1 + 0.1 + 0.1 + 0.1).toBeLessThan(0);
    expect(paybackPeriods([-0.4, 0.1, 0.1, 0.1, 0.1])).toBe(4);
    expect(paybackPeriods([-0.4, 0.1, 0.1, 0.1, 0.1, 7])).toBe(4);
    const days = [-36.5, ...Array.from({ length: 365 }, () => 0.1)];
    expect(paybackPeriods(days)).toBeCloseTo(365, 9);
  });
  it('does not take a real shortfall for rounding', () => {
    expect(paybackPeriods([-1e6, 1e6 - 1e-6])).toBeNaN();
    expect(paybackPeriods([-1e6, 1e6 - 1e-6, 1])).toBeGreaterThan(1);
  });
  it('counts the first time, not a later one', () => {
    expect(paybackPeriods([-10, 20, -100, 200])).toBe(0.5);
  });
  it('waits out further outlays', () => {
    expect(paybackPeriods([-10, -10, 40])).toBe(1.5);
  });
  it('reads only the first count flows', () => {
    expect(paybackPeriods(Float64Array.of(-10, 4, 100), 0, 2)).toBeNaN();
    expect(paybackPeriods(Float64Array.of(-10, 4, 100), 0, 0)).toBe(0);
  });
  it('holds for tiny and huge amounts, and over 241 months', () => {
    expect(paybackPeriods([-1e-3, 2e-3])).toBe(0.5);
    expect(paybackPeriods([-1e15, 2e15])).toBe(0.5);
    expect(paybackPeriods(Array.from({ length: 241 }, (_, month) => (month === 0 ? -240 : 1)))).toBe(240);
  });
});

describe('a first year that rises from nothing', () => {
  it.each([
    // −100 + 400 τ² is 0 at a half; −100 + 300 τ² + 100 τ at (−1 + √13) / 6.
    [[-100, 400], 400, 0.5],
    [[-100, 400], 300, (Math.sqrt(13) - 1) / 6],
    // A year that costs more than it brings at first: −100 + 500 τ² − 100 τ.
    [[-100, 400], 500, (1 + Math.sqrt(21)) / 10],
    [[-300, 100, 400], 900, 1.5],
    [[20, -100], 50, 0],
  ])('%j of which %d rise', (flows, rise, years) => {
    expect(paybackPeriods(flows, rise)).toBeCloseTo(years, 12);
  });

  it('never pays back at another year’s end, nor earlier than an even one', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.array(fc.integer({ min: -500, max: 500 }), { maxLength: 5 }),
        fc.nat(1000),
        (invested, flows, rise) => {
          const all = [-invested, ...flows];
          const [even, rising] = [paybackPeriods(all), paybackPeriods(all, rise)];
          expect(Number.isNaN(rising)).toBe(Number.isNaN(even));
          if (!Number.isNaN(even)) {
            expect(Math.ceil(rising)).toBe(Math.ceil(even));
            expect(rising).toBeGreaterThanOrEqual(even - 1e-12);
          }
        },
      ),
    );
  });
});

describe('properties', () => {
  const outlay = fc.integer({ min: 1, max: 1_000_000 });
  const later = fc.array(fc.integer({ min: -100_000, max: 400_000 }), { minLength: 1, maxLength: 40 });

  it('stands where the running sum, drawn as a line, first meets 0', () => {
    fc.assert(
      fc.property(outlay, later, (invested, flows) => {
        const all = [-invested, ...flows];
        const found = paybackPeriods(all);
        const sums = all.map((_, period) => all.slice(0, period + 1).reduce((sum, value) => sum + value, 0));
        const reached = sums.findIndex((sum) => sum >= 0);
        expect(Number.isNaN(found)).toBe(reached < 0);
        fc.pre(reached >= 0);
        expect(found).toBeGreaterThan(reached - 1);
        expect(found).toBeLessThanOrEqual(reached);
        const height = (sums[reached - 1] ?? 0) + (found - (reached - 1)) * (all[reached] ?? 0);
        expect(Math.abs(height) / invested).toBeLessThan(1e-9);
      }),
    );
  });
  it('never comes later when a flow is raised', () => {
    fc.assert(
      fc.property(outlay, later, fc.nat(), fc.integer({ min: 1, max: 500_000 }), (invested, flows, place, more) => {
        const before = paybackPeriods([-invested, ...flows]);
        fc.pre(!Number.isNaN(before));
        const raised = flows.map((flow, index) => (index === place % flows.length ? flow + more : flow));
        expect(paybackPeriods([-invested, ...raised])).toBeLessThanOrEqual(before);
      }),
    );
  });
  it('does not depend on the currency', () => {
    fc.assert(
      fc.property(outlay, later, fc.constantFrom(2 ** -30, 0.5, 1024), (invested, flows, scale) => {
        const all = [-invested, ...flows];
        expect(paybackPeriods(all.map((flow) => flow * scale))).toBe(paybackPeriods(all));
      }),
    );
  });
});
