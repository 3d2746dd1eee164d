import { describe, expect, it } from 'vitest';
import { irr, irrRootCount } from './irr.ts';
import { npv } from './npv.ts';

describe('published values, one sign change', () => {
  it('Microsoft, Excel help, IRR function: 8.7% after five years, −2.1% after four, −44.4% after two', () => {
    const flows = [-70000, 12000, 15000, 18000, 21000, 26000];
    expect(irr(flows)).toBeCloseTo(0.0866, 4);
    expect(irr(flows, 0, 5)).toBeCloseTo(-0.0212, 4);
    expect(irr(flows, 0, 3)).toBeCloseTo(-0.4435, 4);
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
    expect(irr([-1.6, 10, -10], 1)).toBeCloseTo(4, 12);
    expect(npv(0.25, [-1.6, 10, -10])).toBeCloseTo(0, 12);
    expect(irrRootCount([-1.6, 10, -10])).toBe(2);
  });
  it('Lorie & Savage, Three Problems in Rationing Capital (Journal of Business 1955), the oil pump: 25% and 400%', () => {
    expect(irr([-1600, 10000, -10000], 1)).toBeCloseTo(4, 12);
    expect(npv(0.25, [-1600, 10000, -10000])).toBeCloseTo(0, 9);
    expect(irrRootCount([-1600, 10000, -10000])).toBe(2);
  });
  it('Brealey, Myers & Allen, Principles of Corporate Finance, §5-3, Helmsley Iron: 3.50% and 19.54%', () => {
    const flows = [-3, 1, 1, 1, 1, 1, 1, 1, 1, 1, -6.5];
    expect(irr(flows, 0.1)).toBeCloseTo(0.1954, 4);
    expect(irrRootCount(flows)).toBe(2);
    expect(npv(0.035, flows)).toBeCloseTo(0, 3);
  });
  it('Brealey, Myers & Allen, Principles of Corporate Finance, §5-3, 1000, −3000, 2500: no rate, though the NPV at 10% is 339', () => {
    expect(irr([1000, -3000, 2500])).toBeNaN();
    expect(irrRootCount([1000, -3000, 2500])).toBe(0);
    expect(npv(0.1, [1000, -3000, 2500])).toBeCloseTo(339, 0);
  });
  it('Ross, Westerfield & Jordan, Fundamentals of Corporate Finance, Multiple IRRs: 25%, 33.3%, 42.9% and 66.7%', () => {
    const flows = [-252, 1431, -3035, 2850, -1000];
    const published = [1 / 4, 1 / 3, 3 / 7, 2 / 3];
    for (const rate of published) expect(irr(flows, rate)).toBeCloseTo(rate, 8);
    expect(irrRootCount(flows)).toBe(4);
  });
  it('numpy-financial, tests/test_financial.py: −0.0833, 1.00426, 0.12 as one of two; trailing zeros change nothing', () => {
    expect(irr([-100, 100, 0, -7])).toBeCloseTo(-0.0833, 4);
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
    expect(npv(0.12, fund)).toBeCloseTo(0, 4);
    expect(irr(fund, 0.1)).toBeCloseTo(0.12, 4);
    expect(irr(fund, 0.2)).toBeCloseTo(0.12, 4);
    expect(irr([-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, 4789.91, -1])).toBeCloseTo(1.00427, 5);
  });
});
