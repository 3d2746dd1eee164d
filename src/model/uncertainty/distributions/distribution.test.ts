import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DriverShape } from '#model/document/document.ts';
import { distributionOf } from '#model/uncertainty/distributions/distribution.ts';
import { standardPert } from '#model/uncertainty/distributions/pert.ts';

const SHAPES: readonly Exclude<DriverShape, 'fixed'>[] = ['pert', 'triangular', 'uniform', 'normal', 'lognormal'];

/** Ranges whose low + (high − low) is not high, or whose high − (high − low) is not low. */
const LAST_BITS = [
  [0.000010014002869711634, 0.000029047429701589027, 0.000029047429701589027],
  [0.1, 0.1, 0.7],
  [0.7, 0.7, 1.1],
] as const;

const range = (shape: DriverShape, low: number, likely: number, high: number) =>
  distributionOf({ shape, low, likely, high });

/** Midpoint rule on many cells: exact enough for smooth and for cornered densities. */
function integral(f: (x: number) => number, from: number, to: number, cells = 20_000): number {
  const width = (to - from) / cells;
  let sum = 0;
  for (let k = 0; k < cells; k++) sum += f(from + (k + 0.5) * width);
  return sum * width;
}

describe.each(SHAPES)('%s', (shape) => {
  const { quantile, density, mean, variance, extent } = range(shape, 2, 3, 7);
  const [from, to] = [quantile(1e-13), quantile(1 - 1e-13)];

  it('has a density of area 1 with its mean and variance', () => {
    expect(integral(density, from, to)).toBeCloseTo(1, 6);
    expect(integral((x) => x * density(x), from, to)).toBeCloseTo(mean, 5);
    expect(integral((x) => (x - mean) ** 2 * density(x), from, to)).toBeCloseTo(variance, 4);
  });

  it('has quantiles with that much of the area below them', () => {
    for (const probability of [0.01, 0.05, 0.3, 0.5, 0.8, 0.95, 0.999])
      expect(integral(density, from, quantile(probability))).toBeCloseTo(probability, 6);
  });

  it('is pictured from end to end', () => {
    const isBounded = shape !== 'normal' && shape !== 'lognormal';
    expect(integral(density, ...extent)).toBeCloseTo(isBounded ? 1 : 0.998, 5);
  });

  it('has rising quantiles and a finite picture for any range, however narrow or lopsided', () => {
    const value = fc.double({ min: 1e-9, max: 1e14, noNaN: true });
    const ranges = fc.oneof(
      fc.tuple(value, value, value).map((values) => values.toSorted((a, b) => a - b)),
      value.map((low) => [low, low, low * (1 + Number.EPSILON)]),
      value.map((low) => [low, low * (1 + 2 * Number.EPSILON), low * (1 + 2 * Number.EPSILON)]),
      fc.tuple(value, value).map(([a, b]) => [Math.min(a, b), Math.max(a, b), Math.max(a, b)]),
    );
    fc.assert(
      fc.property(ranges, ([low = 0, likely = 0, high = 0]) => {
        const tried = range(shape, low, likely, high);
        let before = Number.NEGATIVE_INFINITY;
        for (const probability of [1e-9, 0.001, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999, 1 - 1e-9]) {
          const at = tried.quantile(probability);
          expect(Number.isFinite(at)).toBe(true);
          expect(at).toBeGreaterThanOrEqual(before - Math.abs(before) * 1e-12);
          expect(tried.density(at)).toBeGreaterThanOrEqual(0);
          before = at;
        }
        expect(Number.isFinite(tried.mean) && tried.variance >= 0).toBe(true);
        if (shape === 'normal' || shape === 'lognormal') {
          expect(Math.abs(tried.quantile(0.05) - low)).toBeLessThanOrEqual(1e-13 * (low + high));
          expect(Math.abs(tried.quantile(0.95) - high)).toBeLessThanOrEqual(1e-13 * (low + high));
        } else {
          expect([tried.quantile(0), tried.quantile(1)]).toEqual([low, high]);
          expect(tried.quantile(0.3)).toBeGreaterThanOrEqual(low);
        }
      }),
      { examples: LAST_BITS.map((values): [number[]] => [[...values]]) },
    );
  });
});

describe('closed forms', () => {
  it('PERT: mean (low + 4 likely + high) / 6, and its variance', () => {
    const { mean, variance } = range('pert', 2, 3, 7);
    expect(mean).toBeCloseTo(21 / 6, 14);
    expect(variance).toBeCloseTo(((21 / 6 - 2) * (7 - 21 / 6)) / 7, 14);
  });

  it('PERT with its likely value at an end is a power: the inverse is a fifth root', () => {
    for (const u of [1e-9, 0.01, 0.5, 0.97]) {
      expect(range('pert', 0, 0, 1).quantile(u)).toBeCloseTo(1 - (1 - u) ** 0.2, 12);
      expect(range('pert', 0, 1, 1).quantile(u)).toBeCloseTo(u ** 0.2, 12);
    }
    expect(range('pert', 0, 0, 1).density(0)).toBeCloseTo(5, 12);
    expect(range('pert', 0, 1, 1).density(0)).toBe(0);
  });

  it('PERT quantiles as found to thirty digits elsewhere', () => {
    for (const [likely, u, x] of PERT_QUANTILES) expect(standardPert(likely).quantile(u)).toBeCloseTo(x, 13);
  });

  it('PERT goes there and back, and mirrors', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (likely, u) => {
        const one = standardPert(likely);
        expect(Math.abs(one.cumulative(one.quantile(u)) - u)).toBeLessThanOrEqual(1e-13);
        // 1 − u has lost digits of u where u is small.
        const mirrored = 1 - standardPert(1 - likely).quantile(1 - u);
        expect(Math.abs(mirrored - one.quantile(u))).toBeLessThanOrEqual(u > 0.001 && u < 0.999 ? 1e-12 : 1e-6);
      }),
      { numRuns: 1000 },
    );
  });

  it('triangular and uniform', () => {
    expect(range('triangular', 0.7, 0.92, 1.15).mean).toBeCloseTo(2.77 / 3, 14);
    expect(range('triangular', 0, 1, 4).quantile(0.25)).toBeCloseTo(1, 14);
    expect(range('triangular', 0, 1, 4).variance).toBeCloseTo((16 + 1 - 4) / 18, 14);
    expect(range('triangular', 0, 0, 4).quantile(0.75)).toBeCloseTo(2, 14);
    expect(range('uniform', 2, 3, 6).quantile(0.25)).toBe(3);
  });

  it('lognormal: its quotient may be larger than any double', () => {
    const { quantile } = range('lognormal', 1.5e-323, 1, 5);
    expect(quantile(0.95)).toBeCloseTo(5, 9);
    expect([0.01, 0.5, 0.99].every((probability) => quantile(probability) >= 0)).toBe(true);
  });

  it('lognormal: mean and variance of its logarithm', () => {
    const { mean, variance, quantile } = range('lognormal', 1, 2, 9);
    const square = (Math.log(9) / 2 / 1.6448536269514722) ** 2;
    expect(quantile(0.5)).toBeCloseTo(3, 12);
    expect(mean).toBeCloseTo(3 * Math.exp(square / 2), 12);
    expect(variance).toBeCloseTo(9 * Math.exp(square) * (Math.exp(square) - 1), 11);
  });

  it('one value is that value', () => {
    expect(range('fixed', 1, 2, 3)).toMatchObject({ mean: 2, variance: 0, extent: [2, 2] });
    for (const shape of SHAPES) expect(range(shape, 5, 5, 5).quantile(0.9)).toBe(5);
  });
});

/** Most likely value, probability, quantile: by Newton on the regularised incomplete beta function to forty digits. */
const PERT_QUANTILES = [
  [0.25, 0.05, 0.07644039141232889],
  [0.25, 0.5, 0.3138101704556974],
  [0.25, 0.95, 0.6574083180011386],
  [0.7, 0.001, 0.10363086237154918],
  [0.7, 0.5, 0.649000515050882],
  [0.0, 0.5, 0.12944943670387585],
  [1.0, 0.1, 0.6309573444801932],
  [0.05, 0.999, 0.7810410072917724],
] as const;
