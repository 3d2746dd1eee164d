import type { Driver } from '#model/uncertainty/driver.ts';
import { distributionOf } from '#model/uncertainty/distributions/distribution.ts';
import { varies } from '#model/uncertainty/drivers.ts';
import { linearScale, type Scale } from '#ui/chart/scale.ts';

/** How a driver's values spread, laid into a picture, px. */
export interface DensityPicture {
  readonly x: Scale;
  /** The outline, open at its foot; null for a driver of one value. */
  readonly line: string | null;
}

const POINTS = 60;

/** Draws the density of a driver over what its field accepts, as high as the picture. */
export function densityPicture(driver: Driver, width: number, top: number, foot: number): DensityPicture {
  const { extent, density } = distributionOf(driver);
  const from = Math.max(extent[0], driver.minimum);
  const to = Math.min(extent[1], driver.maximum);
  const x = linearScale(from, to, 1, width - 1);
  if (!varies(driver) || !(from < to)) return { x, line: null };
  const values = Array.from({ length: POINTS + 1 }, (_, k) => {
    const value = from + ((to - from) * k) / POINTS;
    return { value, height: density(value) };
  });
  const highest = Math.max(...values.map(({ height }) => (Number.isFinite(height) ? height : 0)));
  if (!(highest > 0)) return { x, line: null };
  const y = linearScale(0, highest, foot, top);
  const points = values.map(
    ({ value, height }) =>
      `${x.at(value).toFixed(1)} ${y.within(Number.isFinite(height) ? height : highest).toFixed(1)}`,
  );
  return { x, line: `M${x.at(from).toFixed(1)} ${foot}L${points.join('L')}L${x.at(to).toFixed(1)} ${foot}` };
}
