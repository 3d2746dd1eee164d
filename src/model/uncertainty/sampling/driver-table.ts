import type { Driver } from '#model/uncertainty/driver.ts';
import { distributionOf } from '#model/uncertainty/distributions/distribution.ts';
import { tableOf, type QuantileTable } from '#model/uncertainty/sampling/quantile-table.ts';

/** Shapes in their standard position, kept because a PERT quantile is found by iteration. */
const MOST_SHAPES = 64;
const SHAPES = new Map<number, QuantileTable>();

/**
 * The table of a standard PERT distribution. All drivers whose most likely value lies at the same share of their range
 * have the same, up to their scale; shares are told apart to 12 digits, below which a driver's own rounding lies.
 */
function pertShape(likely: number): QuantileTable {
  const share = Math.round(likely * 1e12) / 1e12;
  const known = SHAPES.get(share);
  if (known !== undefined) return known;
  const table = tableOf(distributionOf({ shape: 'pert', low: 0, likely: share, high: 1 }).quantile);
  const oldest = SHAPES.keys().next();
  if (SHAPES.size >= MOST_SHAPES && !oldest.done) SHAPES.delete(oldest.value);
  SHAPES.set(share, table);
  return table;
}

/** The quantile table of a driver that varies, in its own unit, clipped to what its field accepts. */
export function driverTable(driver: Driver): QuantileTable {
  const { shape, low, likely, high, minimum, maximum } = driver;
  if (shape === 'pert' && low >= minimum && high <= maximum) {
    const width = high - low;
    const { at, rise } = pertShape((likely - low) / width);
    return { at: at.map((value) => low + width * value), rise: rise.map((value) => width * value) };
  }
  const { quantile } = distributionOf(driver);
  return tableOf((probability) => Math.min(Math.max(quantile(probability), minimum), maximum));
}
