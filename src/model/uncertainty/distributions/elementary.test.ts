import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, expLessOne, ln, lnOnePlus } from '#model/uncertainty/distributions/elementary.ts';

/** Relative; differences below the normal doubles do not count. */
const off = (value: number, truth: number) =>
  Math.max(Math.abs(value - truth) - 1e-300, 0) / Math.max(Math.abs(truth), 1e-300);
const CLOSE = 2e-15;
const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('exp and ln of our own', () => {
  it('agree with the engine’s wherever a result is a normal double', () => {
    fc.assert(
      fc.property(
        double(-700, 709),
        double(-2, 2),
        double(1e-300, 1e300),
        double(0.4, 2.5),
        (far, near, any, close) => {
          expect(off(exp(far), Math.exp(far))).toBeLessThanOrEqual(CLOSE);
          expect(off(expLessOne(near), Math.expm1(near))).toBeLessThanOrEqual(CLOSE);
          expect(off(ln(any), Math.log(any))).toBeLessThanOrEqual(CLOSE);
          expect(off(ln(close), Math.log(close))).toBeLessThanOrEqual(CLOSE);
          expect(off(lnOnePlus(near / 2.1), Math.log1p(near / 2.1))).toBeLessThanOrEqual(CLOSE);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('hold at the ends of the doubles', () => {
    expect([exp(0), exp(-1000), exp(1000), exp(Number.NEGATIVE_INFINITY), exp(Number.NaN)]).toEqual([
      1,
      0,
      Number.POSITIVE_INFINITY,
      0,
      Number.NaN,
    ]);
    expect(off(exp(709.78), Math.exp(709.78))).toBeLessThanOrEqual(CLOSE);
    expect(exp(-745)).toBe(Number.MIN_VALUE);
    expect(ln(Number.MIN_VALUE)).toBeCloseTo(-744.4400719213812, 12);
    expect(ln(Number.MAX_VALUE)).toBeCloseTo(709.782712893384, 12);
    expect([ln(1), ln(0), ln(-1), ln(Number.POSITIVE_INFINITY), ln(Number.NaN)]).toEqual([
      0,
      Number.NEGATIVE_INFINITY,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ]);
  });

  it('keep their bits, whatever the engine', () => {
    let sum = 0;
    for (let k = 1; k <= 1000; k++) sum += exp(k / 97 - 5) * ln(k / 31);
    expect(sum).toBe(BITS);
  });
});

/** Found once; another value anywhere means that an operation is not as exact as IEEE 754 asks. */
const BITS = 66342.97358025298;
