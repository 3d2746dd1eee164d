import type { MoneyScale } from '#words/figures/money-scale.ts';
import type { PartId, YearSpend } from './spend.ts';

export interface SpendChartProps {
  readonly years: readonly YearSpend[];
  readonly parts: readonly PartId[];
  readonly money: MoneyScale;
  readonly isNarrow: boolean;
}

/** Of the drawing, px. */
export const HEIGHT = 232;
/** A column's width at the most, px. */
export const WIDEST = 72;
/** Width of the plot and of one figure of a label, px, at the least: labels that would run into each other are left out. */
const PLOT = { narrow: 312, wide: 620 };
const FIGURE = 7.2;

/** Whether the totals of all years find room over their columns. */
export function hasRoomForTotals(years: readonly YearSpend[], money: MoneyScale, isNarrow: boolean): boolean {
  const longest = Math.max(0, ...years.map(({ total }) => money.write(total, 1).length));
  return longest * FIGURE * years.length <= (isNarrow ? PLOT.narrow : PLOT.wide);
}
