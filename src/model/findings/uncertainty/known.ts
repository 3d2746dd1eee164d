import type { Unit } from '#model/document/number-field.ts';

/** Figures that a computed value is worth: what it was computed from is not known better. */
const SIGNIFICANT = 3;
/** No rate is told more finely than to a hundredth of a per cent. */
const PERCENT_DECIMALS = 2;

/** A value that was worked out, not entered, as far as it is known: (0.47512, "fraction") → 0.475. */
export function knownValue(value: number, unit: Unit): number {
  const known = Number(value.toPrecision(SIGNIFICANT));
  return unit === 'fraction' ? Number((known * 100).toFixed(PERCENT_DECIMALS)) / 100 : known;
}
