import type { Histogram } from '#model/uncertainty/findings.ts';

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

/**
 * Counts amounts of rupees in bins whose edges are round numbers.
 * @param curve their quantiles at equal steps of probability, from the smallest to the largest
 */
export function histogramOf(columns: readonly Float64Array[], curve: Float64Array): Histogram {
  const at = (share: number) => curve[Math.round(share * (curve.length - 1))] as number;
  const [smallest, largest] = [at(0), at(1)];
  // Never below ₹1, nor so narrow that doubles of this size could not tell the edges apart.
  const width = roundWidth(
    Math.max(
      (at(1 - OUTSIDE) - at(OUTSIDE)) / ACROSS_MIDDLE,
      (largest - smallest) / MOST,
      Math.abs(smallest) * 2 ** -40,
      1,
    ),
  );
  const first = Math.floor(smallest / width);
  const counts = Array.from({ length: Math.floor(largest / width) - first + 1 }, () => 0);
  for (const column of columns) {
    for (let k = 0; k < column.length; k++) {
      const bin = Math.floor((column[k] as number) / width) - first;
      counts[bin] = (counts[bin] as number) + 1;
    }
  }
  return { start: first * width + 0, width, counts };
}
