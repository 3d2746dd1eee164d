import { entry, type Matrix } from '#model/uncertainty/correlations/symmetric.ts';

/** By a product: engines may round a power differently. */
const squared = (value: number): number => value * value;

/**
 * The lower triangular L with L·Lᵀ = matrix, for a correlation matrix: independent normal numbers times L are correlated
 * by it. A driver that the earlier ones decide wholly gets no number of its own. Every row has length 1.
 */
export function lowerFactor(matrix: Matrix): Matrix {
  const { size } = matrix;
  const values = new Float64Array(size * size);
  const nothing = 16 * size * Number.EPSILON;
  for (let column = 0; column < size; column++) {
    let own = entry(matrix, column, column);
    for (let k = 0; k < column; k++) own -= squared(values[column * size + k] as number);
    if (own <= nothing) continue;
    const pivot = Math.sqrt(own);
    values[column * size + column] = pivot;
    for (let row = column + 1; row < size; row++) {
      let rest = entry(matrix, row, column);
      for (let k = 0; k < column; k++)
        rest -= (values[row * size + k] as number) * (values[column * size + k] as number);
      values[row * size + column] = rest / pivot;
    }
  }
  for (let row = 0; row < size; row++) {
    let square = 0;
    for (let k = 0; k <= row; k++) square += squared(values[row * size + k] as number);
    const length = Math.sqrt(square);
    for (let k = 0; k <= row; k++) values[row * size + k] = (values[row * size + k] as number) / length;
  }
  return { size, values };
}
