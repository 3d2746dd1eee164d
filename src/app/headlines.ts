import { partsByUnit } from '#words/figures/by-unit.ts';
import { moneyChange, monthsChange, pointsChange, type FigureChange } from '#words/figures/changes.ts';
import { monthsParts } from '#words/figures/months.ts';
import type { FigureParts } from '#words/figures/parts.ts';
import { irrParts, roiParts, toldIrr } from '#words/figures/percent.ts';
import type { HeadlineId } from '#words/headlines.ts';

/** A figure of the sheet that stays in sight on every screen. */
export interface Headline {
  readonly id: HeadlineId;
  readonly cell: string;
  readonly name: string;
  readonly write: (value: number) => FigureParts;
  /** Null where the change is too small to show. */
  readonly writeChange: (change: number) => FigureChange | null;
  /** A smaller figure is the better one. */
  readonly isLessBetter?: boolean;
  /** The figure as far as it is told; the whole of it by default. */
  readonly told?: (value: number | null) => number | null;
}

/** In the order of the bar. */
export const HEADLINES: readonly Headline[] = [
  {
    id: 'npv',
    cell: 'finance.npv',
    name: 'NPV',
    write: (value) => partsByUnit(value, 'rupees'),
    writeChange: moneyChange,
  },
  {
    id: 'roi',
    cell: 'finance.roi',
    name: 'ROI',
    write: roiParts,
    writeChange: pointsChange,
  },
  {
    id: 'payback',
    cell: 'finance.paybackMonths',
    name: 'Payback',
    write: (value) => ({ ...monthsParts(value), unit: 'months' }),
    writeChange: monthsChange,
    isLessBetter: true,
  },
  {
    id: 'irr',
    cell: 'finance.irr',
    name: 'IRR',
    write: irrParts,
    told: toldIrr,
    writeChange: pointsChange,
  },
];
