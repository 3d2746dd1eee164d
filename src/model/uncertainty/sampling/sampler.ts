import type { Sampling } from '#model/document/document.ts';
import { BLOCK } from '#model/sheet/bound-columns.ts';
import type { Matrix } from '#model/uncertainty/correlations/symmetric.ts';
import { correlate } from '#model/uncertainty/sampling/copula.ts';
import { draw, type QuantileTable } from '#model/uncertainty/sampling/quantile-table.ts';
import { uniformsOf } from '#model/uncertainty/sampling/uniforms.ts';

/** Draws the trials of a scenario, block by block in any order. */
export interface Sampler {
  /** The last block's numbers before they became values, by dimension: probabilities × 2^32, as signed integers. */
  readonly uniforms: readonly Int32Array[];
  /** Fills a column for each dimension with the values of block · BLOCK and the trials after it. */
  readonly fill: (block: number, columns: readonly Float64Array[]) => void;
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
  const joined = correlated.map((dimension) => uniforms[dimension] as Int32Array);
  const scratch = correlated.map(() => new Float64Array(BLOCK));
  return {
    uniforms,
    fill: (block, columns) => {
      for (const [dimension, out] of uniforms.entries()) source.fill(dimension, block, out);
      if (factor !== null) correlate(factor, joined, scratch);
      for (const [dimension, table] of tables.entries())
        draw(table, uniforms[dimension] as Int32Array, columns[dimension] as Float64Array);
    },
  };
}
