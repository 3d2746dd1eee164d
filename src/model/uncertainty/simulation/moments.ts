import { LANES } from '#model/uncertainty/sampling/uniforms.ts';

export interface Moments {
  readonly mean: number;
  /** Standard deviation of a single trial. */
  readonly sd: number;
  /**
   * Standard error of the mean: the lanes are independent randomisations of one sequence, so the spread of their means
   * tells it, for quasi-random trials as for independent ones. With 16 lanes it has 15 degrees of freedom.
   */
  readonly se: number;
  /** Share of values above 0. */
  readonly positive: number;
  /** E[max(value, 0)] − max(E[value], 0). */
  readonly valueOfKnowing: number;
}

/** The 97.5% point of Student's t with 15 degrees of freedom: mean ± this × se holds the true mean 19 times in 20. */
export const T_95 = 2.131449545559323;

/**
 * Moments of the trials' values, added in the order of the trials.
 * @param columns the values in order; every column but the last has a multiple of LANES of them
 * @param pivot a number near the mean: sums are kept relative to it, so that large equal amounts lose no digits
 */
export function momentsOf(columns: readonly Float64Array[], pivot: number): Moments {
  const sums = new Float64Array(LANES);
  const squares = new Float64Array(LANES);
  const counts = new Float64Array(LANES);
  let positive = 0;
  let gains = 0;
  let losses = 0;
  for (const column of columns) {
    for (let k = 0; k < column.length; k++) {
      const lane = k % LANES;
      const value = column[k] as number;
      const off = value - pivot;
      sums[lane] = (sums[lane] as number) + off;
      squares[lane] = (squares[lane] as number) + off * off;
      if (value > 0) {
        positive++;
        gains += value;
      } else losses -= value;
    }
    for (let lane = 0; lane < LANES; lane++)
      counts[lane] = (counts[lane] as number) + Math.ceil((column.length - lane) / LANES);
  }
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const count = total(counts);
  const offset = total(sums) / count;
  const mean = pivot + offset;
  let spread = 0;
  for (let lane = 0; lane < LANES; lane++) {
    const apart = (sums[lane] as number) / (counts[lane] as number) - offset;
    spread += apart * apart;
  }
  return {
    mean: mean + 0,
    sd: Math.sqrt(Math.max(0, total(squares) - count * offset * offset) / (count - 1)),
    se: Math.sqrt(spread / (LANES * (LANES - 1))),
    positive: positive / count,
    // Of E[max(v, 0)] − E[v] only the losses are left, and without a difference of large sums.
    valueOfKnowing: (mean > 0 ? losses : gains) / count + 0,
  };
}
