import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirr } from './mirr.ts';

const rate = fc.double({ min: -0.5, max: 3, noNaN: true });
const amount = fc.double({ min: 1, max: 1e9, noNaN: true });

describe('published values', () => {
  it('Microsoft, Excel help, MIRR function: 13% after five years, −5% after three, 13% at a reinvestment rate of 14%', () => {
    const flows = [-120000, 39000, 30000, 21000, 37000, 46000];
    expect(mirr(flows, 0.1, 0.12)).toBeCloseTo(0.1261, 4);
    expect(mirr(flows, 0.1, 0.12, 4)).toBeCloseTo(-0.048, 4);
    expect(mirr(flows, 0.1, 0.14)).toBeCloseTo(0.1348, 4);
  });
  it('numpy-financial, tests/test_financial.py, test_mirr', () => {
    expect(mirr([-4500, -800, 800, 800, 600, 600, 800, 800, 700, 3000], 0.08, 0.055)).toBeCloseTo(0.0666, 4);
    expect(mirr([-120000, 39000, 30000, 21000, 37000, 46000], 0.1, 0.12)).toBeCloseTo(0.126094, 6);
    expect(mirr([100, 200, -50, 300, -200], 0.05, 0.06)).toBeCloseTo(0.3428, 4);
    expect(mirr([39000, 30000, 21000, 37000, 46000], 0.1, 0.12)).toBeNaN();
  });
  it('LibreOffice help, BASIC function MIRR: 94.16%', () => {
    expect(mirr([-5, 10, 15, 8], 0.5, 0.1)).toBeCloseTo(0.9416, 4);
  });
  it('GrapeCity, Spread.NET formula reference, MIRR: 0.0564050548577524', () => {
    expect(mirr([7300, -15000, 4036, 3050], 0.065, 0.08)).toBeCloseTo(0.0564050548577524, 14);
  });
  it('Brigham & Ehrhardt, Financial Management, The Basics of Capital Budgeting, projects S and L at 10%: 12.1% and 11.3%', () => {
    expect(mirr([-1000, 500, 400, 300, 100], 0.1, 0.1)).toBeCloseTo(0.121, 3);
    expect(mirr([-1000, 100, 300, 400, 600], 0.1, 0.1)).toBeCloseTo(0.113, 3);
  });
});

describe('awkward input', () => {
  it('does not exist without a positive or without a negative flow', () => {
    for (const flows of [[], [0, 0, 0], [-1], [5], [1, 2, 3], [-1, -2, 0]]) expect(mirr(flows, 0.1, 0.1)).toBeNaN();
  });
  it('does not exist at rates of −1 or less, nor for NaN', () => {
    expect(mirr([-1, 2], -1, 0.1)).toBeNaN();
    expect(mirr([-1, 2], 0.1, -1)).toBeNaN();
    expect(mirr([-1, 2], Number.NaN, 0.1)).toBeNaN();
    expect(mirr([-1, 2, Number.NaN], 0.1, 0.1)).toBeNaN();
  });
  it('runs to the last period even where its flow is 0', () => {
    expect(mirr([-100, 121, 0], 0.1, 0)).toBeCloseTo(0.1, 14);
  });
  it('reads only the first count flows', () => {
    expect(mirr(Float64Array.of(-100, 150, 999), 0.1, 0.1, 2)).toBe(0.5);
  });
  it('holds for tiny and huge amounts, and over 241 months', () => {
    expect(mirr([-1e-3, 2e-3], 0.1, 0.1)).toBe(1);
    expect(mirr([-1e15, 2e15], 0.1, 0.1)).toBe(1);
    const months = Array.from({ length: 241 }, (_, month) => (month === 0 ? -100000 : 900));
    const received = (900 * (1.01 ** 240 - 1)) / 0.01;
    expect(mirr(months, 0.01, 0.01)).toBeCloseTo((received / 100000) ** (1 / 240) - 1, 12);
  });
});

describe('properties', () => {
  it('is (Σ positives compounded / Σ negatives discounted)^(1/n) − 1', () => {
    const flows = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amount, flows, amount, rate, rate, (invested, middle, received, finance, reinvest) => {
        const all = [-invested, ...middle, received];
        const last = all.length - 1;
        const future = all.reduce(
          (sum, value, period) => sum + Math.max(value, 0) * (1 + reinvest) ** (last - period),
          0,
        );
        const present = all.reduce((sum, value, period) => sum + Math.max(-value, 0) / (1 + finance) ** period, 0);
        expect(1 + mirr(all, finance, reinvest)).toBeCloseTo((future / present) ** (1 / last), 9);
      }),
    );
  });
  it('is the plain growth rate of one payment out and one back, whatever the rates', () => {
    fc.assert(
      fc.property(amount, amount, rate, rate, (invested, received, finance, reinvest) => {
        expect(mirr([-invested, 0, received], finance, reinvest)).toBeCloseTo(Math.sqrt(received / invested) - 1, 6);
      }),
    );
  });
});
