import type { YearAmounts } from '#model/findings/years.ts';
import type { MoneyScale } from '#words/figures/money-scale.ts';

export interface ByYearChartProps {
  readonly years: readonly YearAmounts[];
  readonly money: MoneyScale;
  readonly isNarrow: boolean;
}

/** Of the drawing, px. */
export const HEIGHT = 216;
/** A column's width at the most, px. */
export const WIDEST = 44;

/** Amounts stand over their columns where there is room for them. */
export const isLabelledFor = (years: number, isNarrow: boolean): boolean => years <= (isNarrow ? 4 : 8);

/** What stands under a year's columns: the number alone where there are many. */
export const yearName = (year: number, years: number): string => (years > 5 ? String(year) : `Year ${year}`);
