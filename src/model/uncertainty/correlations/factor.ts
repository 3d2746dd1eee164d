import { entry, type Matrix } from '#model/uncertainty/correlations/symmetric.ts';

/** By a product: engines may round a power differently. */
const squared = (value: number): number => value * value;

/** A possible matrix may have eigenvalues that are negative by this much, see isPossible; a remainder as small is none. */
const ROUNDING = 1e-10;
/** A row that is this near to those before it has nothing of its own. */
const NOTHING = 1e-12;

/**
 * The lower triangular L with L·Lᵀ = matrix, for a correlation matrix: independent normal numbers times L are correlated
 * by it. A driver that the earlier ones decide wholly gets no number of its own. Every row has length 1.
 *
 * The nearest possible matrix is singular by its nature. Row by row, Cholesky would divide by pivots that are all rounding
 * and miss such a matrix by as much as the root of it; so the pivots are taken from the largest down, and the root that
 * this gives is turned into the order of the drivers.
 */
export function lowerFactor(matrix: Matrix): Matrix {
  const { size } = matrix;
  const root = rootOf(matrix);
  const values = new Float64Array(size * size);
  const directions: (Float64Array | null)[] = [];
  for (let row = 0; row < size; row++) {
    const rest = root.values.slice(row * size, (row + 1) * size);
    // What the first pass leaves of earlier directions beside a small rest, the second takes.
    for (let pass = 0; pass < 2; pass++)
      for (const [k, direction] of directions.entries()) {
        if (direction === null) continue;
        const share = product(rest, direction);
        values[row * size + k] = (values[row * size + k] as number) + share;
        for (let at = 0; at < size; at++) rest[at] = (rest[at] as number) - share * (direction[at] as number);
      }
    const own = Math.sqrt(product(rest, rest));
    const hasOwn = own > NOTHING;
    if (hasOwn) values[row * size + row] = own;
    directions.push(hasOwn ? rest.map((value) => value / own) : null);
  }
  for (let row = 0; row < size; row++) {
    const line = values.subarray(row * size, (row + 1) * size);
    const length = Math.sqrt(product(line, line));
    for (let k = 0; k <= row; k++) line[k] = (line[k] as number) / length;
  }
  return { size, values };
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}

/** A G with G·Gᵀ = matrix, up to a remainder of the size of rounding: Cholesky by the largest pivots, rows as they stand. */
function rootOf(matrix: Matrix): Matrix {
  const { size } = matrix;
  const values = new Float64Array(size * size);
  const left = new Set(Array.from({ length: size }, (_, k) => k));
  const rest = Float64Array.from({ length: size }, (_, k) => entry(matrix, k, k));
  for (let column = 0; column < size; column++) {
    let largest = -1;
    for (const row of left) if (largest < 0 || (rest[row] as number) > (rest[largest] as number)) largest = row;
    if (!((rest[largest] as number) > size * ROUNDING)) break;
    const pivot = Math.sqrt(rest[largest] as number);
    values[largest * size + column] = pivot;
    left.delete(largest);
    for (const row of left) {
      let shared = entry(matrix, row, largest);
      for (let k = 0; k < column; k++)
        shared -= (values[row * size + k] as number) * (values[largest * size + k] as number);
      values[row * size + column] = shared / pivot;
      rest[row] = (rest[row] as number) - squared(shared / pivot);
    }
  }
  return { size, values };
}
