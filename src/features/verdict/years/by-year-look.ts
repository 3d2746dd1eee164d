import type { ColumnsOptions } from '#ui/chart/column-places.ts';
import type { YearAmounts } from '#model/findings/years.ts';
import type { MoneyScale } from '#words/figures/money-scale.ts';

export interface ByYearChartProps {
  readonly years: readonly YearAmounts[];
  readonly money: MoneyScale;
}

/** Of the drawing, px. */
export const HEIGHT = 216;
export const COLUMNS: ColumnsOptions = { widest: 44, air: 0.3 };

/** What stands under a year's columns, and where there is no room for that. */
export const yearNames = (year: number) => ({ name: `Year ${year}`, short: String(year) });
