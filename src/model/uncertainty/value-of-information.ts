import type { QuantileTable } from '#model/uncertainty/sampling/quantile-table.ts';
import { STRETCH_MIDDLES, STRETCH_SHARES, stretchMeans } from '#model/uncertainty/sampling/quantile-table.ts';
import { BINS, binOf, type Gathered } from '#model/uncertainty/simulation/bins.ts';

/** Standard errors from which on a bend of the fitted curve is taken for real: chance reaches it once in 2,000 times. */
const REAL = 3.5;
/** The same for what the curve misses in a single bin: more are tried, so chance must be rarer. */
const REAL_IN_BIN = 4.5;
/** Trials that a bin needs before it can gainsay the curve. */
const ENOUGH = 256;
/** A feature that the earlier ones explain up to this share adds nothing. */
const NOTHING_NEW = 1e-6;

/** The bin of each stretch: no stretch lies in two. */
const BIN_OF_STRETCH = Uint8Array.from(STRETCH_MIDDLES, binOf);

/** Each bin's share of all draws. */
const BIN_SHARES = STRETCH_SHARES.reduce((shares, share, stretch) => {
  const bin = BIN_OF_STRETCH[stretch] as number;
  shares[bin] = (shares[bin] as number) + share;
  return shares;
}, new Float64Array(BINS));

/**
 * What it would be worth to know one driver before deciding (EVPPI): E[max(m, 0)] − max(E[m], 0), with m the mean outcome
 * given the driver. m is a least-squares curve over the driver's value, its square and two bends over its rank; parts
 * of it that chance could have made are left out, so that a driver without influence is worth nothing. Where a bin's own
 * mean lies farther off than chance explains, the curve is moved to it there, so that a driver that alone decides is worth
 * what knowing everything is. The curve is followed along the stretches of the driver's table, which hold the mean of every
 * tail.
 * @param pivot what was taken off each outcome before it was gathered
 * @param table the driver's quantile table
 */
export function valueOfKnowingDriver({ counts, sums, squares }: Gathered, pivot: number, table: QuantileTable): number {
  const fine = featuresOf(stretchMeans(table));
  const coarse = fine.map(binned);
  let trials = 0;
  let total = 0;
  for (let bin = 0; bin < BINS; bin++) {
    trials += counts[bin] as number;
    total += sums[bin] as number;
  }
  const average = total / trials;
  const weights = Float64Array.from({ length: BINS }, (_, bin) => (counts[bin] as number) / trials);
  const apart = new Float64Array(BINS);
  const within = new Float64Array(BINS);
  for (let bin = 0; bin < BINS; bin++) {
    const count = counts[bin] as number;
    if (count === 0) continue;
    const middle = (sums[bin] as number) / count;
    apart[bin] = middle - average;
    within[bin] = Math.max(0, (squares[bin] as number) / count - middle * middle);
  }
  const noise = REAL * Math.sqrt(within.reduce((sum, each, bin) => sum + each * (weights[bin] as number), 0) / trials);

  const curve = new Float64Array(STRETCH_SHARES.length);
  orthonormal(weights, coarse, fine);
  for (const [k, feature] of coarse.entries()) {
    const share = dot(weights, apart, feature);
    if (Math.abs(share) <= noise) continue;
    const bend = fine[k] as Float64Array;
    for (let step = 0; step < curve.length; step++)
      curve[step] = (curve[step] as number) + share * (bend[step] as number);
  }
  const moved = missed(curve, { counts, apart, within });
  // As for the whole: what deciding otherwise would gain where the curve lies on the other side of 0.
  const level = pivot + average;
  const sign = level > 0 ? -1 : 1;
  let gain = 0;
  for (const [step, value] of curve.entries()) {
    const mean = level + value + (moved[BIN_OF_STRETCH[step] as number] as number);
    gain += Math.max(sign * mean, 0) * (STRETCH_SHARES[step] as number);
  }
  return gain + 0;
}

/** By how much the curve misses each bin's mean, where that is more than chance: 0 elsewhere. */
function missed(
  curve: Float64Array,
  found: { readonly counts: ArrayLike<number>; readonly apart: Float64Array; readonly within: Float64Array },
): Float64Array {
  const fitted = binned(curve);
  const spread = binned(curve.map((value) => value * value));
  return fitted.map((value, bin) => {
    const count = found.counts[bin] as number;
    const miss = (found.apart[bin] as number) - value;
    const unexplained = Math.abs((found.within[bin] as number) - ((spread[bin] as number) - value * value));
    return count >= ENOUGH && miss * miss > (REAL_IN_BIN * REAL_IN_BIN * unexplained) / count ? miss : 0;
  });
}

/** The mean of a feature in each bin. */
function binned(feature: Float64Array): Float64Array {
  const means = new Float64Array(BINS);
  for (const [step, share] of STRETCH_SHARES.entries()) {
    const bin = BIN_OF_STRETCH[step] as number;
    means[bin] = (means[bin] as number) + ((feature[step] as number) * share) / (BIN_SHARES[bin] as number);
  }
  return means;
}

const mean = (values: Float64Array): number =>
  values.reduce((sum, value, step) => sum + value * (STRETCH_SHARES[step] as number), 0);

/** Value and square about the middle, in units of the spread; then bends over the rank. At every step of probability. */
function featuresOf(values: Float64Array): readonly Float64Array[] {
  const middle = mean(values);
  const spread = Math.sqrt(mean(values.map((value) => (value - middle) * (value - middle))));
  const standard = values.map((value) => (spread > 0 ? (value - middle) / spread : 0));
  let passed = 0;
  const rank = values.map((_, step) => {
    const share = STRETCH_SHARES[step] as number;
    passed += share;
    return 2 * passed - share - 1;
  });
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
