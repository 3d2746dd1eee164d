import type { Counting, leadingKindOf } from '#model/findings/kinds.ts';
import type { Kind } from '#model/facts/benefit-lines.ts';
import { capitalise, counted } from './figures/numbers.ts';
import { formatRate } from './figures/percent.ts';
import { shareWords } from './figures/shares.ts';

const LEADING: Readonly<Record<Kind, string>> = {
  revenue: 'revenue, the softest kind',
  capacity: 'time freed, which is cash only if posts go',
  avoided: 'losses that do not happen',
  cash: 'cash saved, the firmest kind',
};

/** What most of the benefits are, as a heading. */
export const leadingKindTitle = (leading: ReturnType<typeof leadingKindOf>): string =>
  leading === null ? 'No benefit yet' : `${capitalise(shareWords(leading.share))} ${LEADING[leading.kind]}`;

/** That some lines bring nothing; null where all of them bring something. */
export const emptyLinesNote = (empty: number): string | null =>
  empty === 0
    ? null
    : `${capitalise(counted(empty, 'more line'))} ${empty === 1 ? 'brings' : 'bring'} nothing in this case: no base, or a rate of 0%.`;

/** What stands beside the sum of the benefits. `maturities` are the shares of the first years; none under a flat ramp. */
export function beforeRampWords(head: string, maturities: readonly number[]): string {
  const ramp = maturities.length === 0 ? '' : ` of ${maturities.map(formatRate).join(', ')}`;
  return `${head} a year, before the ramp${ramp}`;
}

/** What is counted, as the label of a row. */
export const COUNTING_LABELS: Readonly<Record<Counting, string>> = {
  cash: 'Cash saved only',
  'cash-and-revenue': 'Cash and revenue',
  everything: 'Everything',
};
