import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { power } from './power.ts';

const base = fc.double({ min: -3, max: 3, noNaN: true });

describe('power', () => {
  it('multiplies whole exponents out from the left, to the last bit', () => {
    expect(power(1.1, 3)).toBe(1.1 * 1.1 * 1.1);
    expect(power(1.1, 7)).toBe(1.1 * 1.1 * 1.1 * 1.1 * 1.1 * 1.1 * 1.1);
    expect(power(-2, 5)).toBe(-32);
    expect(power(2, 64)).toBe(18446744073709551616);
  });
  it('is 1 for exponent 0 and the base for exponent 1', () => {
    fc.assert(
      fc.property(base, (b) => {
        expect(power(b, 0)).toBe(1);
        expect(power(b, 1)).toBe(b);
      }),
    );
    expect(power(0, 0)).toBe(1);
  });
  it('takes one factor more for each exponent up to 64', () => {
    fc.assert(
      fc.property(base, fc.integer({ min: 0, max: 63 }), (b, exponent) => {
        expect(power(b, exponent + 1)).toBe(power(b, exponent) * b);
      }),
    );
  });
  it('leaves every other exponent to Math.pow', () => {
    for (const exponent of [0.5, -1, -2, 65, 0.25, 1 / 3, 1e6, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(power(1.07, exponent)).toBe(Math.pow(1.07, exponent));
    }
    expect(power(0, -1)).toBe(Number.POSITIVE_INFINITY);
    expect(power(-1, 0.5)).toBeNaN();
  });
  it('agrees with Math.pow to rounding', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 3, noNaN: true }), fc.integer({ min: 0, max: 64 }), (b, exponent) => {
        expect(Math.abs(power(b, exponent) / Math.pow(b, exponent) - 1)).toBeLessThan(1e-14);
      }),
    );
  });
});
