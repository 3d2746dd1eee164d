import type { Unit } from '#model/document/number-field.ts';
import { knownValue } from '#model/findings/uncertainty/known.ts';

/** How a driver's break-even lies to its own value and range, in its unit. */
export interface BreakevenRow {
  readonly unit: Unit;
  readonly own: number;
  /** The value at which the NPV is 0, all else as it stands; null where there is none in all that its field accepts. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** What a driver alone would have to be for the answer to turn. `gains`: the NPV is above 0 now. */
export type Turning =
  | { readonly kind: 'never'; readonly gains: boolean }
  /** As far as it is known, the driver stands where the answer turns. */
  | { readonly kind: 'on-the-line' }
  | { readonly kind: 'turns'; readonly gains: boolean; readonly way: 'falls' | 'rises'; readonly value: number };

/** Where the answer turns, of one driver. */
export function turningOf({ unit, own, value }: BreakevenRow, gains: boolean): Turning {
  if (value === null) return { kind: 'never', gains };
  if (knownValue(value, unit) === knownValue(own, unit)) return { kind: 'on-the-line' };
  return { kind: 'turns', gains, way: value < own ? 'falls' : 'rises', value };
}

/** Whether the answer turns within the range that is taken as possible. */
export const turnsInside = ({ value, low, high }: BreakevenRow): boolean =>
  value !== null && value >= low && value <= high;

/** How far a driver may move before the answer turns, in widths of its own range; endless where it never does. */
export function roomOf({ own, value, low, high }: BreakevenRow): number {
  if (value === null) return Number.POSITIVE_INFINITY;
  return Math.abs(value - own) / Math.max(high - low, Number.MIN_VALUE);
}
