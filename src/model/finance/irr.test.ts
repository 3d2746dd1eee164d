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
    expect(irr(flowsWithRates([0.1, 0.1001]), 0.1)).toBeCloseTo(0.1, 9);
  });
  it('of −x and +x takes the one that the NPV without interest calls for', () => {
    expect(irr([-100, 200, -99])).toBeCloseTo(0.1, 14);
    expect(irr([-1e15, 2e15, -1e14])).toBeCloseTo(Math.sqrt(0.9), 14);
    expect(irr([100, -200, 64])).toBeCloseTo(-0.6, 14);
  });
  it('takes the rate on the side of the hurdle that the NPV calls for, the nearest of several', () => {
    const flows = flowsWithRates([-0.2, 0.5, 4]);
    expect(npv(0.12, flows)).toBeLessThan(0);
    expect(irr(flows, 0.12)).toBeCloseTo(-0.2, 12);
    expect(npv(1, flows)).toBeGreaterThan(0);
    expect(irr(flows, 1)).toBeCloseTo(4, 12);
    const turned = flows.map((flow) => -flow);
    expect(irr(turned, 0.12)).toBeCloseTo(0.5, 12);
    expect(irr(turned, 1)).toBeCloseTo(0.5, 12);
  });
  it('takes the hurdle itself where the NPV is 0 there', () => {
    expect(irr(flowsWithRates([0, 0.5, -0.3]), 0.5)).toBeCloseTo(0.5, 14);
    expect(irr(flowsWithRates([0, 0.5, -0.3]))).toBeCloseTo(0, 14);
  });
  it('takes one at which the value falls where none lies on the side that the NPV calls for', () => {
    const borrowed = flowsWithRates([0.2, 0.4]).map((flow) => -flow);
    expect(npv(0.5, borrowed)).toBeGreaterThan(0);
    // The value of these falls at 20% and rises at 40%.
    expect(irr(borrowed, 0.5)).toBeCloseTo(0.2, 12);
    const invested = flowsWithRates([0.2, 0.4]);
    expect(npv(0.1, invested)).toBeLessThan(0);
    expect(irr(invested, 0.1)).toBeCloseTo(0.4, 12);
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
    expect(irr(flowsWithRates([1000, 2]), 2)).toBeCloseTo(2, 12);
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
    expect(irr(Float64Array.of(-100, 110, -500), 0, 2)).toBeCloseTo(0.1, 14);
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
  it('does not depend on the currency, nor, where it is the only one, on the sign of all flows', () => {
    fc.assert(
      fc.property(anyFlows, fc.constantFrom(2 ** -40, 0.25, 2 ** 30), (flows, scale) => {
        expect(irr(flows.map((flow) => flow * scale))).toBe(irr(flows));
        if (irrRootCount(flows) < 2) expect(irr(flows.map((flow) => -flow))).toBe(irr(flows));
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
  it('finds the rate that the NPV calls for among known ones, and how many there are', () => {
    const known = fc.uniqueArray(fc.integer({ min: -9, max: 40 }), { minLength: 1, maxLength: 4 });
    // Between the tenths, so that the hurdle is no rate itself.
    const hurdles = fc.integer({ min: -8, max: 39 }).map((tenth) => (tenth + 0.37) / 10);
    fc.assert(
      fc.property(known, fc.constantFrom(0, 0.5, 3), hurdles, fc.boolean(), (tenths, weight, hurdle, isTurned) => {
        const rates = tenths.map((tenth) => tenth / 10);
        const straight = weight === 0 ? flowsWithRates(rates) : lengthened(flowsWithRates(rates), weight);
        const flows = isTurned ? straight.map((flow) => -flow) : straight;
        const agreeing = rates.filter((rate) => rate > hurdle === npv(hurdle, flows) > 0);
        const falling = rates.filter((rate) => npv(rate - 0.01, flows) > npv(rate + 0.01, flows));
        const eligible = [agreeing, falling, rates].find(({ length }) => length > 0) ?? rates;
        const nearest = eligible.reduce((best, rate) =>
          Math.abs(rate - hurdle) < Math.abs(best - hurdle) ? rate : best,
        );
        expect(irrRootCount(flows)).toBe(rates.length);
        expect(Math.abs(irr(flows, hurdle) - nearest)).toBeLessThan(1e-8);
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
  // Not "as many as the parity demands": a double rate counts once, and boundary values do meet it.
  it('has a rate wherever the NPV has different signs at the two ends of the range', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const low = npv(-0.999, flows) / size(-0.999, flows);
        const high = npv(1000, flows) / size(1000, flows);
        fc.pre(Math.min(Math.abs(low), Math.abs(high)) > 1e-9 && low > 0 !== high > 0);
        expect(irrRootCount(flows)).toBeGreaterThanOrEqual(1);
        expect(irr(flows)).not.toBeNaN();
      }),
    );
  });
  it('has an odd number of rates where the NPV changes sign between the ends, and an even number where it does not', () => {
    // Whole rupees up to a prime, so that no two terms cancel by being equal and opposite.
    const rupees = fc.array(
      fc.integer({ min: -9973, max: 9967 }).filter((value) => value % 7 !== 0),
      { minLength: 3, maxLength: 12 },
    );
    fc.assert(
      fc.property(rupees, (flows) => {
        const distinct = flows.map((value, period) => value * Math.sqrt(2 + period));
        const changes = npv(-0.999, distinct) > 0 !== npv(1000, distinct) > 0;
        expect(irrRootCount(distinct) % 2).toBe(changes ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});
