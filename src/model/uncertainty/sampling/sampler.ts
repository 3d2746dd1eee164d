import type { Sampling } from '#model/document/document.ts';
import { BLOCK } from '#model/sheet/bound-columns.ts';
import type { Matrix } from '#model/uncertainty/correlations/symmetric.ts';
import { correlate } from '#model/uncertainty/sampling/copula.ts';
import { draw, type QuantileTable } from '#model/uncertainty/sampling/quantile-table.ts';
import { uniformsOf } from '#model/uncertainty/sampling/uniforms.ts';

/** Draws the trials of a scenario, block by block in any order. */
export interface Sampler {
  /** Fills a column for each dimension with the values of block · BLOCK and the trials after it. */
  readonly fill: (block: number, columns: readonly Float64Array[]) => void;
  /** The same, and keeps the block's numbers in `uniforms`. */
  readonly fillAndKeep: (block: number, columns: readonly Float64Array[]) => void;
  /** The numbers before they became values, by dimension: probabilities × 2^32, as signed integers. */
  readonly uniforms: readonly Int32Array[];
}

export interface SamplerPlan {
  readonly sampling: Sampling;
  readonly seed: number;
  /** The quantile table of each dimension. */
  readonly tables: readonly QuantileTable[];
  /** Dimensions that are correlated, in the order of the factor's rows. */
  readonly correlated: readonly number[];
  readonly factor: Matrix | null;
}

/** @throws RangeError where there are more dimensions than the sequence has */
export function samplerOf({ sampling, seed, tables, correlated, factor }: SamplerPlan): Sampler {
  const source = uniformsOf(sampling, seed, tables.length);
  const uniforms = tables.map(() => new Int32Array(BLOCK));
  const alone = [...tables.keys()].filter((dimension) => !correlated.includes(dimension));
  const joined = correlated.map((dimension) => uniforms[dimension] as Int32Array);
  const scratch = correlated.map(() => new Float64Array(BLOCK));
  const fillAndKeep = (block: number, columns: readonly Float64Array[]) => {
    for (let dimension = 0; dimension < tables.length; dimension++)
      source.fill(dimension, block, uniforms[dimension] as Int32Array);
    if (factor !== null) correlate(factor, joined, scratch);
    for (let dimension = 0; dimension < tables.length; dimension++)
      draw(tables[dimension] as QuantileTable, uniforms[dimension] as Int32Array, columns[dimension] as Float64Array);
  };
  const fill = (block: number, columns: readonly Float64Array[]) => {
    // No for…of: within one, the compiler checks the columns anew for every value, and a draw takes twice as long.
    for (let k = 0; k < alone.length; k++) {
      const dimension = alone[k] as number;
      source.draw(dimension, block, tables[dimension] as QuantileTable, columns[dimension] as Float64Array);
    }
    if (factor === null) return;
    for (const dimension of correlated) source.fill(dimension, block, uniforms[dimension] as Int32Array);
    correlate(factor, joined, scratch);
    for (let k = 0; k < correlated.length; k++) {
      const dimension = correlated[k] as number;
      draw(tables[dimension] as QuantileTable, joined[k] as Int32Array, columns[dimension] as Float64Array);
    }
  };
  return { fill, fillAndKeep, uniforms };
}
