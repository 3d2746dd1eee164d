import type { Histogram } from '#model/uncertainty/findings.ts';
import { quantileOf } from '#model/uncertainty/simulation/quantiles.ts';

/** Bins over the middle of the trials; outliers get as many of the same width as they need, up to MOST in all. */
const ACROSS_MIDDLE = 50;
const OUTSIDE = 0.005;
const MOST = 200;

/** The least of 1, 2 and 5 times a power of ten that is not below `width`. */
function roundWidth(width: number): number {
  // One too low rather than too high: the logarithm's last bits are the engine's own.
  const exponent = Math.floor(Math.log10(width)) - 1;
  for (const power of [exponent, exponent + 1, exponent + 2]) {
    for (const digit of [1, 2, 5]) {
      // Written out, so that the width is the double nearest to the round number.
      const round = Number(`${digit}e${power}`);
      if (round >= width) return round;
    }
  }
  return Number(`1e${exponent + 3}`);
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

/** Counts values in bins whose edges are round numbers. @param ascending at least one value */
export function histogramOf(ascending: Float64Array): Histogram {
  const smallest = ascending[0] as number;
  const largest = ascending.at(-1) as number;
  const middle = quantileOf(ascending, 1 - OUTSIDE) - quantileOf(ascending, OUTSIDE);
  const least = Math.max(middle / ACROSS_MIDDLE, (largest - smallest) / MOST, Math.abs(smallest) * 2 ** -40);
  const width = least > 0 ? roundWidth(least) : 1;
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
