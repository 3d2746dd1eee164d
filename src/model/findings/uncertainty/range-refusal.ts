import type { Driver } from '#model/uncertainty/driver.ts';
import { partsOf, type RangePart } from '#model/uncertainty/range-parts.ts';

/** Why a range cannot take a value for one of its parts: it would lie above or below another one, at `limit`. */
export type RangeRefusal =
  | { readonly kind: 'lognormal-at-zero' }
  | { readonly kind: 'above' | 'below'; readonly of: RangePart; readonly limit: number };

/** @returns undefined where the range can take it */
export function rangeRefusalOf(driver: Driver, part: RangePart, value: number): RangeRefusal | undefined {
  const { shape, low, likely, high } = driver;
  const hasLikely = partsOf(shape).includes('likely');
  const above = (of: RangePart): RangeRefusal => ({ kind: 'above', of, limit: driver[of] });
  const below = (of: RangePart): RangeRefusal => ({ kind: 'below', of, limit: driver[of] });
  if (part === 'low') {
    if (shape === 'lognormal' && value <= 0) return { kind: 'lognormal-at-zero' };
    if (hasLikely && value > likely) return above('likely');
    return value > high ? above('high') : undefined;
  }
  if (part === 'high') {
    if (hasLikely && value < likely) return below('likely');
    return value < low ? below('low') : undefined;
  }
  if (shape === 'fixed') return undefined;
  if (value < low) return below('low');
  return value > high ? above('high') : undefined;
}
