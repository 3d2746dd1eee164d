import type { SobolIndex } from '#model/uncertainty/findings.ts';
import { Stream } from '#model/uncertainty/sampling/stream.ts';
import { LANES } from '#model/uncertainty/sampling/uniforms.ts';

/** Outcomes for A. Saltelli's design; row k belongs to lane k mod LANES, and the lanes are independent of each other. */
export interface SaltelliOutcomes {
  /** At the first set of points. */
  readonly a: Float64Array;
  /** At the second, independent of the first. */
  readonly b: Float64Array;
  /** For each input: at the first set with that input taken from the second. */
  readonly mixed: readonly Float64Array[];
}

export interface SobolIndices {
  /** What this input explains alone. */
  readonly first: SobolIndex;
  /** What would vanish if this input were known: alone and together with others. */
  readonly total: SobolIndex;
}

const RESAMPLES = 1000;
/** Leaves of 32 random bits as many as name a lane. */
const LANE_SHIFT = 1 + Math.clz32(LANES);
/**
 * Share of the resamples cut off at either end. A bootstrap of n lanes is too sure of itself; cutting at
 * Φ(−√(n/(n−1)) · t) in place of 2.5%, t with n − 1 degrees of freedom, makes up for it (T. C. Hesterberg, "What
 * Teachers Should Know About the Bootstrap", 2015): here Φ(−√(16/15) · 2.1314).
 */
const CUT = 0.01385;

/** Sums over the rows of one lane; `first` and `total` are Jansen's squares. */
interface LaneSums {
  sum: number;
  square: number;
  /** (a − b)², whose mean is twice the variance. */
  apart: number;
  readonly first: Float64Array;
  readonly total: Float64Array;
}

/**
 * First-order and total Sobol indices by the estimators of M. J. W. Jansen, "Analysis of variance designs for model
 * output", Computer Physics Communications 117, 1999, on the design of A. Saltelli and others (ibid. 181, 2010):
 * S = 1 − E[(b − mixed)²] / 2V and T = E[(a − mixed)²] / 2V. The 1 in S is taken as E[(a − b)²] / 2V from the same rows:
 * the noise that both share cancels, and an input without influence gets exactly 0. Intervals of 95% by resampling the lanes.
 * @param seed of the resampling
 */
export function sobolIndices(outcomes: SaltelliOutcomes, seed: number): readonly SobolIndices[] {
  const inputs = outcomes.mixed.length;
  const lanes = Array.from({ length: LANES }, (_, lane) => laneSums(outcomes, lane));
  const rows = outcomes.a.length;
  const middle = shares(lanes, rows);
  const random = new Stream(seed);
  const firsts = Array.from({ length: inputs }, () => new Float64Array(RESAMPLES));
  const totals = Array.from({ length: inputs }, () => new Float64Array(RESAMPLES));
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const drawn = lanes.map(() => lanes[random.next() >>> LANE_SHIFT] as LaneSums);
    const { first, total } = shares(drawn, rows);
    for (let input = 0; input < inputs; input++) {
      (firsts[input] as Float64Array)[resample] = first[input] as number;
      (totals[input] as Float64Array)[resample] = total[input] as number;
    }
  }
  return outcomes.mixed.map((_, input) => ({
    first: withInterval(middle.first[input] as number, firsts[input] as Float64Array),
    total: withInterval(middle.total[input] as number, totals[input] as Float64Array),
  }));
}

function laneSums({ a, b, mixed }: SaltelliOutcomes, lane: number): LaneSums {
  // Relative to one outcome, so that large equal amounts lose no digits.
  const pivot = a[0] as number;
  const sums = {
    sum: 0,
    square: 0,
    apart: 0,
    first: new Float64Array(mixed.length),
    total: new Float64Array(mixed.length),
  };
  for (let row = lane; row < a.length; row += LANES) {
    const [atA, atB] = [(a[row] as number) - pivot, (b[row] as number) - pivot];
    sums.sum += atA + atB;
    sums.square += atA * atA + atB * atB;
    sums.apart += (atA - atB) * (atA - atB);
  }
  for (const [input, column] of mixed.entries()) {
    let first = 0;
    let total = 0;
    for (let row = lane; row < a.length; row += LANES) {
      const fromB = (b[row] as number) - (column[row] as number);
      const fromA = (a[row] as number) - (column[row] as number);
      first += fromB * fromB;
      total += fromA * fromA;
    }
    sums.first[input] = first;
    sums.total[input] = total;
  }
  return sums;
}

/** The indices of all inputs from these lanes; 0 where the outcome does not vary. */
function shares(
  lanes: readonly LaneSums[],
  rows: number,
): { readonly first: Float64Array; readonly total: Float64Array } {
  const inputs = lanes[0]?.first.length ?? 0;
  const first = new Float64Array(inputs);
  const total = new Float64Array(inputs);
  let sum = 0;
  let square = 0;
  let apart = 0;
  for (const lane of lanes) {
    sum += lane.sum;
    square += lane.square;
    apart += lane.apart;
    for (let input = 0; input < inputs; input++) {
      first[input] = (first[input] as number) + (lane.first[input] as number);
      total[input] = (total[input] as number) + (lane.total[input] as number);
    }
  }
  const twiceVariance = (square - (sum * sum) / (2 * rows)) / rows;
  for (let input = 0; input < inputs; input++) {
    first[input] = twiceVariance > 0 ? (apart - (first[input] as number)) / rows / twiceVariance : 0;
    total[input] = twiceVariance > 0 ? (total[input] as number) / rows / twiceVariance : 0;
  }
  return { first, total };
}

/** A share of the variance lies between 0 and 1, whatever the noise of an estimate. */
const share = (value: number): number => Math.min(Math.max(value, 0), 1) + 0;

function withInterval(value: number, resampled: Float64Array): SobolIndex {
  const ascending = resampled.toSorted();
  const at = (place: number) => ascending[Math.round(place * (RESAMPLES - 1))] as number;
  return { value: share(value), low: share(Math.min(at(CUT), value)), high: share(Math.max(at(1 - CUT), value)) };
}
