import { roundedTo } from './digits.ts';
import { formatMoneyChange, isNoMoney } from './money.ts';
import { formatMonthsChange } from './months.ts';
import { formatPoints } from './percent.ts';

/** A change as it is written, for where a change too small to show is none. */
export interface FigureChange {
  readonly words: string;
  /** Its direction is told by its sign alone. */
  readonly isSigned: boolean;
}

/** A change of an amount, ₹; null where it rounds to nothing. */
export const moneyChange = (change: number): FigureChange | null =>
  isNoMoney(change) ? null : { words: formatMoneyChange(change), isSigned: true };

/** A change of a fraction, in percentage points; null where it rounds to nothing. */
export const pointsChange = (change: number): FigureChange | null =>
  roundedTo(change * 100, 0) === 0 ? null : { words: formatPoints(change), isSigned: true };

/** A change of a time in months; null where it rounds to nothing. */
export const monthsChange = (change: number): FigureChange | null =>
  roundedTo(change, 1) === 0 ? null : { words: formatMonthsChange(change), isSigned: false };
