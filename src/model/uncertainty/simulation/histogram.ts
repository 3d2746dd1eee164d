import type { Histogram } from '#model/uncertainty/findings.ts';
import { quantileOf } from '#model/uncertainty/simulation/quantiles.ts';

/** Bins over the middle of the trials; outliers get as many of the same width as they need, up to MOST in all. */
const ACROSS_MIDDLE = 50;
const OUTSIDE = 0.005;
const MOST = 200;

/** The least of 1, 2 and 5 times a power of ten that is not below `width`, which is at least 1 and finite. */
function roundWidth(width: number): number {
  let power = 1;
  while (5 * power < width) power *= 10;
  return [1, 2, 5].map((digit) => digit * power).find((round) => round >= width) ?? 5 * power;
}

/** How many values lie below `limit`. */
function below(ascending: Float64Array, limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] as number) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Counts amounts of rupees in bins whose edges are round numbers. @param ascending at least one value */
export function histogramOf(ascending: Float64Array): Histogram {
  const smallest = ascending[0] as number;
  const largest = ascending.at(-1) as number;
  const middle = quantileOf(ascending, 1 - OUTSIDE) - quantileOf(ascending, OUTSIDE);
  // Never below ₹1, nor so narrow that doubles of this size could not tell the edges apart.
  const width = roundWidth(
    Math.max(middle / ACROSS_MIDDLE, (largest - smallest) / MOST, Math.abs(smallest) * 2 ** -40, 1),
  );
  const first = Math.floor(smallest / width);
  const bins = Math.floor(largest / width) - first + 1;
  const upTo = Array.from({ length: bins + 1 }, (_, k) => below(ascending, (first + k) * width));
  upTo[0] = 0;
  upTo[bins] = ascending.length;
  return {
    start: first * width + 0,
    width,
    counts: upTo.slice(1).map((count, k) => count - (upTo[k] as number)),
  };
}
