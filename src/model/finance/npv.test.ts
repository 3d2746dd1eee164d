import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npv } from './npv.ts';

const flow = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const rate = fc.double({ min: -0.5, max: 5, noNaN: true });

describe('published values', () => {
  it('Microsoft, Excel help, NPV function, example 1: four flows of which the first falls due after a year', () => {
    expect(npv(0.1, [0, -10000, 3000, 4200, 6800])).toBeCloseTo(1188.44, 2);
  });
  it('Microsoft, Excel help, NPV function, example 2: 40,000 invested today, and a sixth year with a loss of 9,000', () => {
    expect(npv(0.08, [-40000, 8000, 9200, 10000, 12000, 14500])).toBeCloseTo(1922.06, 2);
    expect(npv(0.08, [-40000, 8000, 9200, 10000, 12000, 14500, -9000])).toBeCloseTo(-3749.47, 2);
  });
  it('LibreOffice help, Financial Functions Part Two, NPV: 10, 20 and 30 at 8.75% are 49.43, less 40 today 9.43', () => {
    expect(npv(0.0875, [0, 10, 20, 30])).toBeCloseTo(49.43, 2);
    expect(npv(0.0875, [-40, 10, 20, 30])).toBeCloseTo(9.43, 2);
  });
  it('numpy-financial, tests/test_financial.py, npv at 5%: 122.89', () => {
    expect(npv(0.05, [-15000, 1500, 2500, 3500, 4500, 6000])).toBeCloseTo(122.89, 2);
  });
  it('Brigham & Ehrhardt, Financial Management, The Basics of Capital Budgeting, projects S and L at 10%: 78.82 and 49.18', () => {
    expect(npv(0.1, [-1000, 500, 400, 300, 100])).toBeCloseTo(78.82, 2);
    expect(npv(0.1, [-1000, 100, 300, 400, 600])).toBeCloseTo(49.18, 2);
  });
  it('Brigham & Houston, Fundamentals of Financial Management (Concise), Multiple internal rates of return: project M, −0.77 million at 10%', () => {
    expect(npv(0.1, [-1.6, 10, -10])).toBeCloseTo(-0.77, 2);
  });
});

describe('awkward input', () => {
  it('is 0 without flows and never −0', () => {
    expect(Object.is(npv(0.1, []), 0)).toBe(true);
    expect(Object.is(npv(0.1, [-0, -0]), 0)).toBe(true);
  });
  it('reads only the first count flows', () => {
    expect(npv(0.25, Float64Array.of(1, 2, 999), 2)).toBe(1 + 2 / 1.25);
  });
  it('does not exist at a rate of −1 or less, nor for NaN', () => {
    expect(npv(-1, [1, 2])).toBeNaN();
    expect(npv(-3, [1, 2])).toBeNaN();
    expect(npv(Number.NaN, [1, 2])).toBeNaN();
    expect(npv(0.1, [1, Number.NaN])).toBeNaN();
  });
  it('holds at rates far from usual', () => {
    expect(npv(1000, [-1, 1001])).toBeCloseTo(0, 12);
    expect(npv(-0.999, [-1000, 1])).toBeCloseTo(0, 9);
  });
});

describe('properties', () => {
  it('is the sum of F_t / (1 + r)^t', () => {
    fc.assert(
      fc.property(rate, fc.array(flow, { maxLength: 30 }), (r, flows) => {
        const terms = flows.map((value, period) => value / (1 + r) ** period);
        const size = terms.reduce((sum, term) => sum + Math.abs(term), 1e-300);
        const sum = terms.reduce((total, term) => total + term, 0);
        expect(Math.abs(npv(r, flows) - sum) / size).toBeLessThan(1e-13);
      }),
    );
  });
  it('is the plain sum at 0%', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 241 }), (flows) => {
        expect(npv(0, flows)).toBe(flows.reduce((total, value) => total + value, 0));
      }),
    );
  });
});
