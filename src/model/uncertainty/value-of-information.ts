import type { QuantileTable } from '#model/uncertainty/sampling/quantile-table.ts';
import { valuesAtSteps } from '#model/uncertainty/sampling/quantile-table.ts';

/** What many trials say of an outcome, gathered by one driver: trials in bins of equal probability of the driver. */
export interface Gathered {
  readonly counts: ArrayLike<number>;
  /** Sum over a bin's trials of the outcome less the pivot. */
  readonly sums: ArrayLike<number>;
  readonly pivot: number;
  /** Variance of the outcome of a single trial. */
  readonly variance: number;
}

/** Standard errors from which on a bend of the fitted curve is taken for real: chance reaches it once in 2,000 times. */
const REAL = 3.5;
/** The curve is followed in finer steps than the bins it is fitted to. */
const STEPS_PER_BIN = 4;
/** A feature that the earlier ones explain up to this share adds nothing. */
const NOTHING_NEW = 1e-6;

/**
 * What it would be worth to know one driver before deciding (EVPPI): E[max(m, 0)] − max(E[m], 0), with m the mean outcome
 * given the driver. m is a least-squares curve over the driver's value, its square and two bends over its rank; parts
 * of it that chance could have made are left out, so that a driver without influence is worth nothing.
 * @param table the driver's quantile table; the bins are a power of two
 */
export function valueOfKnowingDriver({ counts, sums, pivot, variance }: Gathered, table: QuantileTable): number {
  const bins = counts.length;
  const steps = valuesAtSteps(table, bins * STEPS_PER_BIN);
  const fine = featuresOf(steps);
  const coarse = fine.map((feature) =>
    Float64Array.from({ length: bins }, (_, bin) =>
      mean(feature.subarray(bin * STEPS_PER_BIN, (bin + 1) * STEPS_PER_BIN)),
    ),
  );
  let trials = 0;
  let total = 0;
  for (let bin = 0; bin < bins; bin++) {
    trials += counts[bin] as number;
    total += sums[bin] as number;
  }
  const average = total / trials;
  const weights = Float64Array.from({ length: bins }, (_, bin) => (counts[bin] as number) / trials);
  const apart = Float64Array.from({ length: bins }, (_, bin) =>
    counts[bin] === 0 ? 0 : (sums[bin] as number) / (counts[bin] as number) - average,
  );
  const within = Math.max(0, variance - dot(weights, apart, apart));
  const noise = REAL * Math.sqrt(within / trials);

  const curve = new Float64Array(steps.length).fill(pivot + average);
  orthonormal(weights, coarse, fine);
  for (const [k, feature] of coarse.entries()) {
    const share = dot(weights, apart, feature);
    if (Math.abs(share) <= noise) continue;
    const bend = fine[k] as Float64Array;
    for (let step = 0; step < curve.length; step++)
      curve[step] = (curve[step] as number) + share * (bend[step] as number);
  }
  // As for the whole: what deciding otherwise would gain where the curve lies on the other side of 0.
  const sign = pivot + average > 0 ? -1 : 1;
  let gain = 0;
  for (const value of curve) gain += Math.max(sign * value, 0);
  return gain / curve.length + 0;
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Value and square about the middle, in units of the spread; then bends over the rank. At every step of probability. */
function featuresOf(values: Float64Array): readonly Float64Array[] {
  const middle = mean(values);
  const spread = Math.sqrt(mean(values.map((value) => (value - middle) * (value - middle))));
  const standard = values.map((value) => (spread > 0 ? (value - middle) / spread : 0));
  const rank = values.map((_, step) => (2 * step + 1) / values.length - 1);
  return [standard, standard.map((x) => x * x), rank.map((u) => u * u), rank.map((u) => u * u * u)];
}

const dot = (weights: Float64Array, a: Float64Array, b: Float64Array): number =>
  weights.reduce((sum, weight, k) => sum + weight * (a[k] as number) * (b[k] as number), 0);

/**
 * Makes features orthonormal under the weights, and to the constant, in place (Gram and Schmidt, twice over against
 * rounding); the fine ones are transformed alike. One that holds nothing new becomes 0.
 */
function orthonormal(weights: Float64Array, coarse: readonly Float64Array[], fine: readonly Float64Array[]): void {
  const constant = new Float64Array(weights.length).fill(1);
  const subtract = (from: Float64Array, other: Float64Array, times: number) => {
    for (let k = 0; k < from.length; k++) from[k] = (from[k] as number) - times * (other[k] as number);
  };
  for (const [at, feature] of coarse.entries()) {
    const twin = fine[at] as Float64Array;
    const before = dot(weights, feature, feature);
    for (let round = 0; round < 2; round++) {
      const level = dot(weights, feature, constant);
      subtract(feature, constant, level);
      for (let k = 0; k < twin.length; k++) twin[k] = (twin[k] as number) - level;
      for (let earlier = 0; earlier < at; earlier++) {
        const other = coarse[earlier] as Float64Array;
        const times = dot(weights, feature, other);
        subtract(feature, other, times);
        subtract(twin, fine[earlier] as Float64Array, times);
      }
    }
    const left = dot(weights, feature, feature);
    const scale = left > NOTHING_NEW * before ? 1 / Math.sqrt(left) : 0;
    for (let k = 0; k < feature.length; k++) feature[k] = (feature[k] as number) * scale;
    for (let k = 0; k < twin.length; k++) twin[k] = (twin[k] as number) * scale;
  }
}
