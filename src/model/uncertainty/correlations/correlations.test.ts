import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { fixture } from '#model/testing/cases.ts';
import { correlationsOf, rankBetween } from '#model/uncertainty/correlations/correlations.ts';
import { lowerFactor } from '#model/uncertainty/correlations/factor.ts';
import { isPossible, nearestPossible } from '#model/uncertainty/correlations/nearest.ts';
import { normalFromRank, rankFromNormal } from '#model/uncertainty/correlations/rank.ts';
import { eigenOf, entry, type Matrix } from '#model/uncertainty/correlations/symmetric.ts';
import { driversOf } from '#model/uncertainty/drivers.ts';

const matrixOf = (...rows: readonly (readonly number[])[]): Matrix => ({
  size: rows.length,
  values: Float64Array.from(rows.flat()),
});

/** Ones on the diagonal, the correlations given, 0 elsewhere. */
function sparse(size: number, ...pairs: readonly (readonly [row: number, column: number, value: number])[]): Matrix {
  const values = new Float64Array(size * size);
  for (let k = 0; k < size; k++) values[k * size + k] = 1;
  for (const [row, column, value] of pairs) {
    values[row * size + column] = value;
    values[column * size + row] = value;
  }
  return { size, values };
}

/** largest difference between L·Lᵀ and a matrix */
function misses(factor: Matrix, matrix: Matrix): number {
  let most = 0;
  for (let row = 0; row < matrix.size; row++)
    for (let column = 0; column < matrix.size; column++) {
      let product = 0;
      for (let k = 0; k < matrix.size; k++) product += entry(factor, row, k) * entry(factor, column, k);
      most = Math.max(most, Math.abs(product - entry(matrix, row, column)));
    }
  return most;
}

/** Symmetric with ones on the diagonal, and otherwise any. */
const anyMatrix = fc.integer({ min: 2, max: 9 }).chain((size) =>
  fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size * size, maxLength: size * size })
    .map((values) => ({
      size,
      values: Float64Array.from(values, (_, k) => {
        const [row, column] = [Math.floor(k / size), k % size];
        if (row === column) return 1;
        return values[Math.max(row, column) * size + Math.min(row, column)] ?? 0;
      }),
    })),
);

describe('rank correlation', () => {
  it('becomes that of normal numbers and comes back', () => {
    expect(normalFromRank(0.5)).toBeCloseTo(2 * Math.sin(Math.PI / 12), 15);
    expect([normalFromRank(1), normalFromRank(-1), normalFromRank(0)]).toEqual([1, -1, 0]);
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (rank) => {
        expect(Math.abs(normalFromRank(rank) - 2 * Math.sin((Math.PI * rank) / 6))).toBeLessThanOrEqual(4e-16);
        expect(Math.abs(rankFromNormal(normalFromRank(rank)) - rank)).toBeLessThanOrEqual(2e-15);
      }),
    );
  });
});

describe('eigenvalues', () => {
  it('of a matrix with known ones', () => {
    const { eigenvalues } = eigenOf(matrixOf([1, 1, 0], [1, 1, 1], [0, 1, 1]));
    const sorted = eigenvalues.toSorted();
    expect(sorted[0]).toBeCloseTo(1 - Math.SQRT2, 14);
    expect(sorted[1]).toBeCloseTo(1, 14);
    expect(sorted[2]).toBeCloseTo(1 + Math.SQRT2, 14);
  });

  it('turn each vector into its multiple', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const { eigenvalues, vectors } = eigenOf(matrix);
        for (let k = 0; k < matrix.size; k++)
          for (let row = 0; row < matrix.size; row++) {
            let turned = 0;
            for (let column = 0; column < matrix.size; column++)
              turned += entry(matrix, row, column) * entry(vectors, column, k);
            expect(Math.abs(turned - (eigenvalues[k] ?? 0) * entry(vectors, row, k))).toBeLessThan(1e-13);
          }
      }),
    );
  });
});

/** A matrix whose lowest eigenvalue is −1e-10 counts as possible; its factor may miss by that for each row. */
const MISSED = 1e-8;
/** A distance may miss by the root of it. */
const ROOT_OF_ROUNDING = 1e-5;

/** Nearly singular ones whose factor, with pivots taken row by row, missed by 5e-4. */
const NEARLY_SINGULAR = [
  sparse(
    9,
    [0, 3, 0.9636362097026197],
    [0, 7, 0.4965247568873815],
    [3, 5, 2.85889535869504e-7],
    [4, 5, -0.9999999999999989],
    [6, 7, 0.9978037929557559],
  ),
  sparse(
    9,
    [0, 3, 0.8126882593388043],
    [0, 7, 0.7815239878420197],
    [2, 4, 6.023770384795291e-15],
    [3, 5, 4.897267558360292e-7],
    [4, 5, -0.9999999999998577],
    [6, 7, 0.9254002539750305],
  ),
];

describe('the nearest correlation matrix', () => {
  it('is the published one of Higham’s example', () => {
    const mended = nearestPossible(matrixOf([1, 1, 0], [1, 1, 1], [0, 1, 1]));
    expect(entry(mended, 0, 1)).toBeCloseTo(0.7607, 4);
    expect(entry(mended, 1, 2)).toBeCloseTo(0.7607, 4);
    expect(entry(mended, 0, 2)).toBeCloseTo(0.1573, 4);
  });

  it('is possible, no further than others that are, and a possible one is its own nearest', () => {
    const distance = (a: Matrix, b: Matrix) => Math.hypot(...a.values.map((value, k) => value - (b.values[k] ?? 0)));
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const mended = nearestPossible(matrix);
        expect(isPossible(mended)).toBe(true);
        expect(misses(lowerFactor(mended), mended)).toBeLessThan(MISSED);
        expect(distance(nearestPossible(mended), mended)).toBeLessThan(ROOT_OF_ROUNDING);
        // Shrunk towards independence until possible: another correlation matrix, which must not be nearer.
        let share = 1;
        const shrunk = () => ({
          size: matrix.size,
          values: matrix.values.map((value, k) => (k % (matrix.size + 1) === 0 ? 1 : value * share)),
        });
        while (!isPossible(shrunk())) share -= 0.01;
        expect(distance(mended, matrix)).toBeLessThanOrEqual(distance(shrunk(), matrix) + ROOT_OF_ROUNDING);
      }),
      { numRuns: 60, examples: NEARLY_SINGULAR.map((matrix) => [matrix]) },
    );
  });
});

describe('the factor', () => {
  it('multiplies back to its matrix', () => {
    const matrix = matrixOf([1, 0.6, -0.3], [0.6, 1, 0.2], [-0.3, 0.2, 1]);
    const factor = lowerFactor(matrix);
    expect(misses(factor, matrix)).toBeLessThan(1e-15);
    expect([entry(factor, 0, 1), entry(factor, 0, 2), entry(factor, 1, 2)]).toEqual([0, 0, 0]);
  });

  it('makes one number of drivers that move as one', () => {
    const matrix = matrixOf([1, -1, 0.5], [-1, 1, -0.5], [0.5, -0.5, 1]);
    const factor = lowerFactor(matrix);
    expect([entry(factor, 1, 0), entry(factor, 1, 1)]).toEqual([-1, 0]);
    expect(misses(factor, matrix)).toBeLessThan(1e-15);
  });
});

describe('the correlations of a scenario', () => {
  const { scenario } = fixture('ecommerce-calibrated');
  const [attribution, consulting, growth] = [
    'benefits.revenueAttribution',
    'investment.consulting',
    'benefits.growth',
  ] as const;
  const of = (correlations: readonly (readonly [string, string, number])[], rest: ScenarioDocument = scenario) => {
    const document = { ...rest, uncertainty: { ...rest.uncertainty, correlations } };
    return correlationsOf(document, driversOf(readCase(document)));
  };

  it('are none without pairs, or with pairs of what does not vary', () => {
    expect(of([])).toBeNull();
    expect(of([[attribution, consulting, 0]])).toBeNull();
    expect(of([[attribution, 'investment.entered.team', 0.5]])).toBeNull();
    const fixed: ScenarioDocument = { ...scenario, uncertainty: { drivers: { [consulting]: { shape: 'fixed' } } } };
    expect(of([[attribution, consulting, 0.5]], fixed)).toBeNull();
  });

  it('stand in the order of the drivers, as asked where that is possible', () => {
    const found = of([
      [growth, attribution, 0.5],
      [consulting, growth, -0.4],
    ]);
    expect(found).toMatchObject({ drivers: [attribution, consulting, growth], isMended: false, largestChange: 0 });
    expect(rankBetween(found, attribution, growth)).toBe(0.5);
    expect(rankBetween(found, growth, consulting)).toBe(-0.4);
    expect(rankBetween(found, attribution, consulting)).toBe(0);
    expect(rankBetween(found, attribution, 'benefits.ramp.start')).toBe(0);
    expect(rankBetween(null, attribution, growth)).toBe(0);
  });

  it('say when they contradict each other, and how far they were moved', () => {
    const found = of([
      [attribution, growth, 0.9],
      [growth, consulting, 0.9],
      [attribution, consulting, -0.9],
    ]);
    expect(found).toMatchObject({ isMended: true, isContradictory: true });
    const moved = 0.9 - rankBetween(found, attribution, growth);
    expect(moved).toBeGreaterThan(0.1);
    expect(found?.largestChange).toBeGreaterThanOrEqual(moved - 1e-12);
    expect(found?.largestChange).toBeLessThan(1);
  });

  it('tell what the copula cannot draw from what cannot be', () => {
    // Ranks that are just possible; the normal numbers behind them would need a little more than is possible.
    const found = of([
      [attribution, growth, 0.5],
      [growth, consulting, 0.5],
      [attribution, consulting, -0.5],
    ]);
    expect(found).toMatchObject({ isMended: true, isContradictory: false });
    expect(found?.largestChange).toBeLessThan(0.02);
  });
});
