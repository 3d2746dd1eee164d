import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irr, irrRootCount } from './irr.ts';
import { npv } from './npv.ts';

/** Σ |F_t| / (1 + r)^t, the size against which an NPV counts as 0. */
const size = (rate: number, flows: readonly number[]) => npv(rate, flows.map(Math.abs));

/** Flows whose rates of return are exactly those given: −Π (v − (1 + r)) read as a polynomial in v = 1 + rate. */
function flowsWithRates(rates: readonly number[]): number[] {
  let flows = [-1];
  for (const rate of rates) {
    const next = [...flows, 0];
    for (let index = 1; index < next.length; index++)
      next[index] = (next[index] ?? 0) - (1 + rate) * (flows[index - 1] ?? 0);
    flows = next;
  }
  return flows;
}

/** The same flows once more two periods later, `weight` times: a factor v² + weight, which adds periods but no rates. */
function lengthened(flows: readonly number[], weight: number): number[] {
  const next = [...flows, 0, 0];
  for (let index = 0; index < flows.length; index++)
    next[index + 2] = (next[index + 2] ?? 0) + weight * (flows[index] ?? 0);
  return next;
}

describe('published values, one sign change', () => {
  it('Microsoft, Excel help, IRR function: 8.7% after five years, −2.1% after four, −44.4% after two', () => {
    const flows = [-70000, 12000, 15000, 18000, 21000, 26000];
    expect(irr(flows)).toBeCloseTo(0.0866, 4);
    expect(irr(flows, 5)).toBeCloseTo(-0.0212, 4);
    expect(irr(flows, 3)).toBeCloseTo(-0.4435, 4);
  });
  it('numpy-financial, tests/test_financial.py, test_basic_values', () => {
    expect(irr([-150000, 15000, 25000, 35000, 45000, 60000])).toBeCloseTo(0.0524, 4);
    expect(irr([-100, 0, 0, 74])).toBeCloseTo(-0.0955, 4);
    expect(irr([-100, 39, 59, 55, 20])).toBeCloseTo(0.28095, 5);
    expect(irr([-100, 100, 0, 7])).toBeCloseTo(0.06206, 5);
  });
  it('Brigham & Ehrhardt, Financial Management, The Basics of Capital Budgeting, projects S and L: 14.5% and 11.8%', () => {
    expect(irr([-1000, 500, 400, 300, 100])).toBeCloseTo(0.145, 3);
    expect(irr([-1000, 100, 300, 400, 600])).toBeCloseTo(0.118, 3);
  });
});

describe('published values, several sign changes', () => {
  it('Brigham & Houston, Fundamentals of Financial Management (Concise, 6th ed., §11-4), strip mine M: 25% and 400%', () => {
    expect(irr([-1.6, 10, -10])).toBeCloseTo(0.25, 14);
    expect(irrRootCount([-1.6, 10, -10])).toBe(2);
  });
  it('Lorie & Savage, Three Problems in Rationing Capital (Journal of Business 1955), the oil pump: 25% and 400%', () => {
    expect(irr([-1600, 10000, -10000])).toBeCloseTo(0.25, 14);
    expect(irrRootCount([-1600, 10000, -10000])).toBe(2);
  });
  it('Brealey, Myers & Allen, Principles of Corporate Finance, §5-3, Helmsley Iron: 3.50% and 19.54%', () => {
    const flows = [-3, 1, 1, 1, 1, 1, 1, 1, 1, 1, -6.5];
    expect(irr(flows)).toBeCloseTo(0.035, 4);
    expect(irrRootCount(flows)).toBe(2);
    expect(npv(0.1954, flows)).toBeCloseTo(0, 3);
  });
  it('Brealey, Myers & Allen, Principles of Corporate Finance, §5-3, 1000, −3000, 2500: no rate, though the NPV at 10% is 339', () => {
    expect(irr([1000, -3000, 2500])).toBeNaN();
    expect(irrRootCount([1000, -3000, 2500])).toBe(0);
    expect(npv(0.1, [1000, -3000, 2500])).toBeCloseTo(339, 0);
  });
  it('Ross, Westerfield & Jordan, Fundamentals of Corporate Finance, Multiple IRRs: 25%, 33.3%, 42.9% and 66.7%', () => {
    const flows = [-252, 1431, -3035, 2850, -1000];
    expect(irr(flows)).toBeCloseTo(0.25, 9);
    expect(irrRootCount(flows)).toBe(4);
  });
  it('numpy-financial, tests/test_financial.py: −0.0833, 0.0886 (also with trailing zeros), 1.00426, and 0.12 as one of two', () => {
    expect(irr([-100, 100, 0, -7])).toBeCloseTo(-0.0833, 4);
    expect(irr([-5, 10.5, 1, -8, 1])).toBeCloseTo(0.0886, 4);
    expect(irr([-5, 10.5, 1, -8, 1, 0, 0, 0])).toBe(irr([-5, 10.5, 1, -8, 1]));
    const fund = [
      -217500, -217500, 108466.80462450592, 101129.96439328062, 93793.12416205535, 86456.28393083003, 79119.44369960476,
      71782.60346837944, 64445.76323715414, 57108.92300592884, 49772.08277470355, 42435.24254347826, 35098.40231225296,
      27761.56208102766, 20424.721849802358, 13087.88161857707, 5751.041387351768, -1585.7988438735192,
      -8922.639075098821, -16259.479306324123, -23596.31953754941, -30933.159768774713, -38270, -45606.8402312253,
      -52943.680462450604, -60280.520693675906, -67617.36092490121,
    ];
    // It publishes 0.12; a second rate, −1.8%, is nearer to 0.
    expect(irrRootCount(fund)).toBe(2);
    expect(Math.abs(npv(0.12, fund)) / size(0.12, fund)).toBeLessThan(1e-8);
    expect(irr(fund)).toBeCloseTo(-0.0181, 4);
    expect(irr([-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, 4789.91, -1])).toBeCloseTo(1.00427, 5);
  });
});

describe('awkward flows', () => {
  it('has no rate without a positive or without a negative flow', () => {
    for (const flows of [[], [0], [0, 0, 0], [5], [-5], [1, 2, 3], [-1, -2, -3], [0, 0, -1], [-0, 0, 7]]) {
      expect(irr(flows)).toBeNaN();
      expect(irrRootCount(flows)).toBe(0);
    }
  });
  it('has no rate where the NPV never crosses 0', () => {
    expect(irr([1, -1, 1])).toBeNaN();
    expect(irr([-1, 1, -1, 0.5, -1])).toBeNaN();
    expect(irrRootCount([2, -1, 2, -1, 2])).toBe(0);
  });
  it('counts a double rate once, also under rounding', () => {
    expect(irr([-1000, 2500, -1562.5])).toBeCloseTo(0.25, 7);
    expect(irrRootCount([-1000, 2500, -1562.5])).toBe(1);
    expect(irr([-100, 220, -121])).toBeCloseTo(0.1, 7);
    expect(irrRootCount([-100, 220, -121])).toBe(1);
    expect(irrRootCount([1, -2, 1])).toBe(1);
    expect(irr([1, -2, 1])).toBe(0);
  });
  it('counts a triple rate, and a double beside a single one', () => {
    expect(irrRootCount(flowsWithRates([0.5, 0.5, 0.5]))).toBe(1);
    expect(irr(flowsWithRates([0.5, 0.5, 0.5]))).toBeCloseTo(0.5, 4);
    expect(irrRootCount(flowsWithRates([0.25, 0.25, 3]))).toBe(2);
    expect(irr(flowsWithRates([0.25, 0.25, 3]))).toBeCloseTo(0.25, 6);
  });
  it('keeps two close rates apart', () => {
    expect(irrRootCount(flowsWithRates([0.1, 0.1001]))).toBe(2);
    expect(irr(flowsWithRates([0.1, 0.1001]))).toBeCloseTo(0.1, 9);
  });
  it('of −x and +x takes the positive one', () => {
    expect(irr([-100, 200, -99])).toBeCloseTo(0.1, 14);
    expect(irr([-1e15, 2e15, -1e14])).toBeCloseTo(Math.sqrt(0.9), 14);
    expect(irr([100, -200, 64])).toBeCloseTo(0.6, 14);
  });
  it('takes the rate nearest to 0, on either side', () => {
    expect(irr(flowsWithRates([-0.2, 0.5, 4]))).toBeCloseTo(-0.2, 12);
    expect(irr(flowsWithRates([-0.6, 0.5, 4]))).toBeCloseTo(0.5, 12);
    expect(irr(flowsWithRates([0, 0.5, -0.3]))).toBeCloseTo(0, 14);
  });
  it('is exactly 0 where one outlay comes back without gain', () => {
    expect(Object.is(irr([-100, 50, 50]), 0)).toBe(true);
  });
  it('reaches both ends of its range and stops there', () => {
    expect(irr([-1, 1001])).toBe(1000);
    expect(irr([-1000, 1])).toBe(-0.999);
    expect(irr([-1, 1001.001])).toBeNaN();
    expect(irr([-1000, 0.999])).toBeNaN();
    expect(irr([-100, 1])).toBeCloseTo(-0.99, 14);
    expect(irr(flowsWithRates([1000, 2]))).toBeCloseTo(2, 12);
    expect(irrRootCount(flowsWithRates([1000, -0.999]))).toBe(2);
    expect(irrRootCount(flowsWithRates([1001, -0.9991, 0.5]))).toBe(1);
    expect(irr(flowsWithRates([1001, -0.9991, 0.5]))).toBeCloseTo(0.5, 12);
  });
  it('skips zeros before and after', () => {
    expect(irr([0, -100, 110])).toBeCloseTo(0.1, 14);
    expect(irr([0, 0, -100, 110, 0, 0])).toBe(irr([-100, 110]));
    expect(irr([0, -1.6, 10, -10, 0])).toBe(irr([-1.6, 10, -10]));
    expect(irr([-100, 0, 0, 0, 146.41])).toBeCloseTo(0.1, 14);
  });
  it('works for a loan, money first and repayment after', () => {
    expect(irr([100, -110])).toBeCloseTo(0.1, 14);
  });
  it('holds for tiny and huge amounts, also mixed', () => {
    expect(irr([-1e-3, 2e-3])).toBe(1);
    expect(irr([-1e15, 2e15])).toBe(1);
    expect(irr([-1e15, 1e15, 1e-3])).toBeCloseTo(0, 14);
    expect(irr([-1e-3, 1e15])).toBeNaN();
    expect(irr([-1e300, 1.1e300])).toBeCloseTo(0.1, 14);
  });
  it('has no rate with a flow that is not a finite number', () => {
    expect(irr([-1, Number.NaN, 3])).toBeNaN();
    expect(irr([-1, Number.POSITIVE_INFINITY])).toBeNaN();
    expect(irr([-1, 3, Number.NEGATIVE_INFINITY])).toBeNaN();
  });
  it('reads only the first count flows', () => {
    expect(irr(Float64Array.of(-100, 110, -500), 2)).toBeCloseTo(0.1, 14);
    expect(irrRootCount(Float64Array.of(-1.6, 10, -10), 2)).toBe(1);
  });
  it('is not disturbed by a call with other, longer flows', () => {
    const before = irr([-5, 10.5, 1, -8, 1]);
    irr(Array.from({ length: 241 }, (_, month) => (month % 2 === 0 ? -3 : 2)));
    expect(irr([-5, 10.5, 1, -8, 1])).toBe(before);
  });
});

describe('241 months', () => {
  const months = (flow: (month: number) => number) => Array.from({ length: 241 }, (_, month) => flow(month));

  it('agrees with the annuity that a monthly rate pays', () => {
    for (const rate of [-0.01, 0.0001, 0.0075, 0.05, 0.5, 20]) {
      const payment = (100000 * rate) / (1 - (1 + rate) ** -240);
      expect(irr(months((month) => (month === 0 ? -100000 : payment)))).toBeCloseTo(rate, 12);
    }
  });
  it('holds at both ends of the range, where (1 + r)^240 overflows', () => {
    expect(irr(months((month) => (month === 0 ? -1 : 1000)))).toBeCloseTo(1000, 9);
    expect(irr(months((month) => (month === 239 ? -1000 : month === 240 ? 1 : 0)))).toBe(-0.999);
    expect(irr(months((month) => (month === 0 ? -1 : month === 240 ? 1e15 : 0)))).toBeCloseTo(
      1e15 ** (1 / 240) - 1,
      13,
    );
    expect(irr(months((month) => (month === 0 ? -1e15 : month === 240 ? 1e-3 : 0)))).toBeCloseTo(
      1e-18 ** (1 / 240) - 1,
      13,
    );
    expect(irr(months((month) => (month < 240 ? -1000 : 1)))).toBeNaN();
  });
  it('finds both rates of a plant that must be cleared away at the end', () => {
    const flows = months((month) => (month === 0 ? -100 : month === 240 ? -400 : 1.6));
    expect(irrRootCount(flows)).toBe(2);
    const rate = irr(flows);
    expect(Math.abs(npv(rate, flows)) / size(rate, flows)).toBeLessThan(1e-13);
  });
  it('bears a sign change every month', () => {
    const flows = months((month) => (month % 2 === 0 ? -1.01 : 1) * (1 + ((month * 37) % 11)));
    const crossing = [...flows.slice(0, 240), 5000];
    expect(irrRootCount(crossing) % 2).toBe(1);
    expect(Math.abs(npv(irr(crossing), crossing)) / size(irr(crossing), crossing)).toBeLessThan(1e-12);
  });
});

describe('properties', () => {
  const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
  /** Nothing below a millionth, so that no product of two falls out of a double's range. */
  const anyFlow = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (Math.abs(value) < 1e-6 ? 0 : value));
  const anyFlows = fc.array(anyFlow, { minLength: 2, maxLength: 40 });
  /** Outlays first, returns after: one sign change. */
  const investment = fc
    .tuple(fc.array(amount, { minLength: 1, maxLength: 5 }), fc.array(amount, { minLength: 1, maxLength: 35 }))
    .map(([outlays, returns]) => outlays.map((value) => -value).concat(returns));

  it('makes the NPV of its own flows 0', () => {
    fc.assert(
      fc.property(fc.oneof(anyFlows, investment), (flows) => {
        const rate = irr(flows);
        fc.pre(!Number.isNaN(rate));
        expect(rate).toBeGreaterThanOrEqual(-0.999);
        expect(rate).toBeLessThanOrEqual(1000);
        expect(Math.abs(npv(rate, flows)) / size(rate, flows)).toBeLessThan(1e-11);
      }),
      { numRuns: 1000 },
    );
  });
  it('does not depend on the currency, nor on the sign of all flows', () => {
    fc.assert(
      fc.property(anyFlows, fc.constantFrom(2 ** -40, 0.25, -1, 2 ** 30), (flows, scale) => {
        expect(irr(flows.map((flow) => flow * scale))).toBe(irr(flows));
      }),
    );
  });
  it('is the only one after a single sign change: the NPV is above 0 below it and below 0 above it', () => {
    fc.assert(
      fc.property(investment, (flows) => {
        expect(irrRootCount(flows)).toBeLessThanOrEqual(1);
        const rate = irr(flows);
        expect(Number.isNaN(rate)).toBe(npv(-0.999, flows) > 0 === npv(1000, flows) > 0);
        fc.pre(!Number.isNaN(rate));
        for (const factor of [0.5, 0.9, 0.999, 1.001, 1.1, 2]) {
          const other = (1 + rate) * factor - 1;
          expect(Math.sign(npv(other, flows))).toBe(factor < 1 ? 1 : -1);
        }
      }),
    );
  });
  it('finds the rate nearest to 0 among known ones, and how many there are', () => {
    const known = fc.uniqueArray(fc.integer({ min: -9, max: 40 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(known, fc.constantFrom(0, 0.5, 3), (tenths, weight) => {
        const rates = tenths.map((tenth) => tenth / 10);
        const nearest = rates.reduce((best, rate) =>
          Math.abs(rate) < Math.abs(best) || (Math.abs(rate) === Math.abs(best) && rate > best) ? rate : best,
        );
        const flows = weight === 0 ? flowsWithRates(rates) : lengthened(flowsWithRates(rates), weight);
        expect(irrRootCount(flows)).toBe(rates.length);
        expect(Math.abs(irr(flows) - nearest)).toBeLessThan(1e-8);
      }),
      { numRuns: 500 },
    );
  });
  it('misses no sign change of the NPV on a fine grid of rates', () => {
    const factors = Array.from({ length: 1500 }, (_, step) =>
      Math.exp(Math.log(0.001) + ((step + 0.5) / 1500) * Math.log(1001 / 0.001)),
    );
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const signs = factors
          .map((factor) => npv(factor - 1, flows) / size(factor - 1, flows))
          .filter((value) => Math.abs(value) > 1e-9)
          .map(Math.sign);
        const seen = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
        expect(irrRootCount(flows)).toBeGreaterThanOrEqual(seen);
      }),
      { numRuns: 300 },
    );
  });
  it('has a rate wherever the NPV has different signs at two rates, and as many as their parity demands', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const low = npv(-0.999, flows);
        const high = npv(1000, flows);
        fc.pre(Math.abs(low) > 1e-9 * size(-0.999, flows) && Math.abs(high) > 1e-9 * size(1000, flows));
        expect(irrRootCount(flows) % 2).toBe(low > 0 === high > 0 ? 0 : 1);
      }),
      { numRuns: 500 },
    );
  });
});
