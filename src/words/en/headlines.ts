import { NBSP } from './figures/digits.ts';
import { formatMoney } from './figures/money.ts';
import { counted } from './figures/numbers.ts';
import { formatRate, formatRoi, isTelling } from './figures/percent.ts';

/** The figures of the sheet that stay in sight on every screen. */
export type HeadlineId = 'npv' | 'roi' | 'payback' | 'irr';

/** On what the labels depend: a fraction a year, and counts. */
export interface HeadlineFacts {
  readonly discountRate: number;
  readonly taxRate: number;
  readonly years: number;
  /** How many rates make the cash flows worth nothing. */
  readonly irrs: number;
  readonly irr: number | null;
  readonly mirr: number | null;
}

/** A headline figure's name with what it rests on. */
export function headlineLabel(
  id: HeadlineId,
  { discountRate, taxRate, years, irrs, irr, mirr }: HeadlineFacts,
): string {
  switch (id) {
    case 'npv':
      return `NPV at ${formatRate(discountRate)}, ${taxRate > 0 ? 'after' : 'before'} tax`;
    case 'roi':
      return `ROI, ${counted(years, 'year')}`;
    case 'payback':
      return 'Payback';
    case 'irr':
      // Where the rate itself is too high to say anything, the modified one stands beside it.
      if (isTelling(irr)) return irrs > 1 ? `IRR, one of ${irrs}` : 'IRR a year';
      return `IRR${irrs > 1 ? `, one of ${irrs}` : ''}; MIRR ${formatRoi(mirr)}`;
  }
}

/** The name of the probability of gain with what it counts. */
export const gainLabel = (countsDelivery: boolean): string =>
  countsDelivery ? 'Gain, delivery counted' : 'Gain, if delivered';

/** What stands by the probability of gain: it never stands alone where there is room. */
export const averageWords = (mean: number): string => `${formatMoney(mean, 'whole')} on average`;

/** What became of a figure, where no difference can be written. */
export const CHANGE_WORDS = {
  /** It does not exist any more. */
  gone: 'no longer',
  come: 'now there is one',
  /** It moved by less than its change would show. */
  slightlyUp: 'slightly up',
  slightlyDown: 'slightly down',
  none: 'no change',
  /** There was no edit that could have changed it. */
  unedited: NBSP,
  notYet: 'not yet',
} as const;
