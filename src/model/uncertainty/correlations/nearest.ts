import { eigenOf, entry, withoutNegative, type Matrix } from '#model/uncertainty/correlations/symmetric.ts';

/** Eigenvalues are good to about this much; a matrix that misses by less is taken as possible. */
const ROUNDING = 1e-10;
const CLOSE = 1e-9;
const MOST_ROUNDS = 400;

/** Whether a symmetric matrix with ones on its diagonal can be a correlation matrix. */
export const isPossible = (matrix: Matrix): boolean =>
  eigenOf(matrix).eigenvalues.every((eigenvalue) => eigenvalue >= -ROUNDING);

/**
 * The correlation matrix nearest to a symmetric matrix with ones on its diagonal, in the sum of squared differences:
 * alternating projections with Dykstra's correction (N. J. Higham, "Computing the nearest correlation matrix",
 * IMA Journal of Numerical Analysis 22, 2002). Always the same number of rounds on every machine.
 */
export function nearestPossible(matrix: Matrix): Matrix {
  const { size } = matrix;
  let current = matrix.values.slice();
  let correction = new Float64Array(size * size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const corrected = current.map((value, k) => value - (correction[k] as number));
    const projected = withoutNegative({ size, values: corrected }).values;
    correction = projected.map((value, k) => value - (corrected[k] as number));
    const next = projected.slice();
    for (let k = 0; k < size; k++) next[k * size + k] = 1;
    const moved = next.reduce((most, value, k) => Math.max(most, Math.abs(value - (current[k] as number))), 0);
    current = next;
    if (moved <= CLOSE) break;
  }
  return onesOnDiagonal(withoutNegative({ size, values: current }));
}

/** Scales rows and columns so that the diagonal is 1, which keeps all eigenvalues from going negative; exactly symmetric. */
function onesOnDiagonal(matrix: Matrix): Matrix {
  const { size } = matrix;
  const scale = Float64Array.from({ length: size }, (_, k) => Math.sqrt(entry(matrix, k, k)));
  const values = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    values[row * size + row] = 1;
    for (let column = 0; column < row; column++) {
      const value = entry(matrix, row, column) / ((scale[row] as number) * (scale[column] as number));
      const bounded = Math.min(Math.max(value, -1), 1);
      values[row * size + column] = bounded;
      values[column * size + row] = bounded;
    }
  }
  return { size, values };
}
