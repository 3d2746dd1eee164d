import type { Quantiles } from '#model/uncertainty/findings.ts';

/**
 * The value below which a share of the values lies, between two of them in proportion (type 7 of R. J. Hyndman and
 * Y. Fan, "Sample quantiles in statistical packages", 1996).
 * @param ascending at least one value
 */
export function quantileOf(ascending: Float64Array, share: number): number {
  const place = share * (ascending.length - 1);
  const below = Math.floor(place);
  const value = ascending[below] as number;
  const above = ascending[Math.min(below + 1, ascending.length - 1)] as number;
  return value + (place - below) * (above - value) + 0;
}

export function quantilesOf(ascending: Float64Array): Quantiles {
  const at = (share: number) => quantileOf(ascending, share);
  return { p5: at(0.05), p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9), p95: at(0.95) };
}

/** Quantiles at `steps` equal steps of probability, from the smallest value to the largest: steps + 1 of them. */
export const curveOf = (ascending: Float64Array, steps: number): Float64Array =>
  Float64Array.from({ length: steps + 1 }, (_, k) => quantileOf(ascending, k / steps));
