import type { Matrix } from '#model/uncertainty/correlations/symmetric.ts';
import { normalCumulative, normalQuantile } from '#model/uncertainty/distributions/normal.ts';
import { draw, knotsOf, tableOf, type QuantileTable } from '#model/uncertainty/sampling/quantile-table.ts';

/** Normal scores beyond this do not occur: a 32-bit probability ends at 6.3. */
const FARTHEST = 6.5;
const CELLS = 4096;
const PER_UNIT = CELLS / (2 * FARTHEST);
const WHOLE = 2 ** 32;

interface NormalTables {
  readonly quantile: QuantileTable;
  /** Probability × 2^32 below each score from −FARTHEST on, in steps of 1 / PER_UNIT. */
  readonly cumulative: Float64Array;
}

let tables: NormalTables | undefined;

/** Made when first needed: most scenarios have no correlations. */
const normalTables = (): NormalTables =>
  (tables ??= {
    quantile: tableOf(knotsOf(normalQuantile)),
    cumulative: Float64Array.from({ length: CELLS + 2 }, (_, k) => WHOLE * normalCumulative(k / PER_UNIT - FARTHEST)),
  });

/**
 * Gives independent numbers the rank correlations of a Gaussian copula, in place: to normal scores, through the lower
 * triangular factor, and back to the 32-bit integers. Each column alone stays as evenly spread as it was drawn.
 * @param columns a column for each row of the factor; all of the length of `scratch`'s
 */
export function correlate(
  { size, values }: Matrix,
  columns: readonly Int32Array[],
  scratch: readonly Float64Array[],
): void {
  const { quantile, cumulative } = normalTables();
  for (const [row, column] of columns.entries()) draw(quantile, column, scratch[row] as Float64Array);
  // From the last row up: each needs the independent scores of the rows above only.
  for (let row = size - 1; row >= 0; row--) {
    const out = columns[row] as Int32Array;
    const own = scratch[row] as Float64Array;
    const factor = values.subarray(row * size, row * size + row + 1);
    for (let k = 0; k < out.length; k++) {
      let score = (own[k] as number) * (factor[row] as number);
      for (let above = 0; above < row; above++)
        score += ((scratch[above] as Float64Array)[k] as number) * (factor[above] as number);
      const place = Math.min(Math.max((score + FARTHEST) * PER_UNIT, 0), CELLS);
      const cell = Math.floor(place);
      const below = cumulative[cell] as number;
      const probability = below + (place - cell) * ((cumulative[cell + 1] as number) - below);
      out[k] = Math.min(Math.max(Math.floor(probability), 0), WHOLE - 1);
    }
  }
}
