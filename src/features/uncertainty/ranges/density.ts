import type { Driver } from '#model/uncertainty/driver.ts';
import { distributionOf } from '#model/uncertainty/distributions/distribution.ts';
import { varies } from '#model/uncertainty/drivers.ts';
import type { Domain } from '#ui/chart/frame.ts';
import type { Datum } from '#ui/chart/marks.tsx';
import { sampled } from '#ui/chart/sampled.ts';

/** How a driver's values spread. */
export interface Density {
  /** What its field accepts of its range, in its unit. */
  readonly domain: Domain;
  /** Value and how dense it is there, 0 to 1 for the densest; null for a driver of one value. */
  readonly curve: readonly Datum[] | null;
}

const STEPS = 60;

/** The density of a driver over what its field accepts, as a share of its highest. */
export function densityOf(driver: Driver): Density {
  const { extent, density } = distributionOf(driver);
  const from = Math.max(extent[0], driver.minimum);
  const to = Math.min(extent[1], driver.maximum);
  const domain = [from, to] as const;
  if (!varies(driver) || !(from < to)) return { domain, curve: null };
  const heights = sampled(density, from, to, STEPS);
  const highest = Math.max(...heights.map(([, height]) => (Number.isFinite(height) ? height : 0)));
  if (!(highest > 0)) return { domain, curve: null };
  // At the ends of some shapes the density has no bound: there it is drawn as high as anywhere.
  return {
    domain,
    curve: heights.map(([value, height]) => [value, Number.isFinite(height) ? height / highest : 1] as const),
  };
}
