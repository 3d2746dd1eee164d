import type { DriverShape } from '#model/document/document.ts';
import type { Unit } from '#model/document/number-field.ts';

/** Values and shape of a driver, in its own unit, low ≤ likely ≤ high; normal and lognormal take no notice of `likely`. */
export interface Range {
  readonly shape: DriverShape;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Something the case depends on and nobody knows exactly. */
export interface Driver extends Range {
  /** The path of its number field, which is the id of its cell too. */
  readonly path: string;
  readonly label: string;
  readonly unit: Unit;
  /** What its field accepts. */
  readonly minimum: number;
  readonly maximum: number;
  /** The scenario's own value. */
  readonly own: number;
  /** The range that would be in force if the user had not changed it. */
  readonly usual: Range;
}
