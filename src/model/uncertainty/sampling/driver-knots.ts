import type { Driver } from '#model/uncertainty/driver.ts';
import { distributionOf } from '#model/uncertainty/distributions/distribution.ts';
import { knotsOf } from '#model/uncertainty/sampling/quantile-table.ts';

/** Shapes in their standard position, kept because a PERT quantile is found by iteration. */
const MOST_SHAPES = 64;
const SHAPES = new Map<number, Float64Array>();

/**
 * The knots of a standard PERT distribution. All drivers whose most likely value lies at the same share of their range
 * have the same, up to their scale; shares are told apart to 12 digits, below which a driver's own rounding lies.
 */
function pertShape(likely: number): Float64Array {
  const share = Math.round(likely * 1e12) / 1e12;
  const known = SHAPES.get(share);
  if (known !== undefined) return known;
  const knots = knotsOf(distributionOf({ shape: 'pert', low: 0, likely: share, high: 1 }).quantile);
  const oldest = SHAPES.keys().next();
  if (SHAPES.size >= MOST_SHAPES && !oldest.done) SHAPES.delete(oldest.value);
  SHAPES.set(share, knots);
  return knots;
}

/** The quantiles of a driver that varies at the knots of a table, in its own unit, clipped to what its field accepts. */
export function driverKnots(driver: Driver): Float64Array {
  const { shape, low, likely, high, minimum, maximum } = driver;
  const within = (value: number) => Math.min(Math.max(value, minimum), maximum);
  if (shape === 'pert') {
    const width = high - low;
    return pertShape((likely - low) / width).map((knot) => within(low + width * knot));
  }
  return knotsOf(distributionOf(driver).quantile).map(within);
}
