import type { Unit } from '#model/document/number-field.ts';
import { CRORE, LAKH } from '#model/facts/money.ts';

/** What a column counts in. */
export interface TableUnit {
  /** Stands once, in the head: "₹ Cr", "%". Empty for what only its name counts. */
  readonly name: string;
  /** How much of the model's own unit (₹, fraction, month) makes one of it. */
  readonly size: number;
  /** Decimals on the screen at most; a file has all. */
  readonly decimals: number;
}

export const LAKHS: TableUnit = { name: '₹ lakh', size: LAKH, decimals: 2 };
export const CRORES: TableUnit = { name: '₹ Cr', size: CRORE, decimals: 2 };
export const PER_CENT: TableUnit = { name: '%', size: 0.01, decimals: 2 };
export const MONTHS: TableUnit = { name: 'months', size: 1, decimals: 1 };
export const POINTS: TableUnit = { name: 'points', size: 1, decimals: 2 };
export const OF_100: TableUnit = { name: 'of 100', size: 1, decimals: 1 };

/** The unit a year: "₹ Cr a year". */
export const aYear = (unit: TableUnit): TableUnit => ({ ...unit, name: `${unit.name} a year` });

/** From here two decimals of the largest figure say nothing any more. */
const NO_DECIMALS_FROM = 10_000;

/** The unit that suits amounts in rupees, the same for a whole table: ₹ lakh where all stay below a crore, else ₹ Cr. */
export function moneyUnit(amounts: readonly (number | null | undefined)[]): TableUnit {
  const largest = amounts.reduce<number>(
    (most, each) => (each != null && Number.isFinite(each) ? Math.max(most, Math.abs(each)) : most),
    0,
  );
  const unit = largest > 0 && largest < CRORE ? LAKHS : CRORES;
  return largest / unit.size >= NO_DECIMALS_FROM ? { ...unit, decimals: 0 } : unit;
}

const plain = (name: string): TableUnit => ({ name, size: 1, decimals: 4 });

/** The unit in which a value of the document is exported. `amounts` are those it shares its row or column with. */
export function unitFor(unit: Unit, amounts: readonly (number | null)[]): TableUnit {
  if (unit === 'rupees') return moneyUnit(amounts);
  if (unit === 'rupeesPerYear') return aYear(moneyUnit(amounts));
  if (unit === 'fraction') return PER_CENT;
  return unit === 'factor' ? plain('factor') : plain(unit);
}
