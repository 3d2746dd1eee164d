import type { Approach } from '#model/document/document.ts';
import type { FanEnd } from '#model/findings/uncertainty/fan-end.ts';
import { formatMoney } from '#words/figures/money.ts';
import { isSameAmount } from '#words/figures/shown-amount.ts';

/** "Year 3 ends between ₹31 Cr and ₹106 Cr"; null: it has no year. */
export function fanTitle(end: FanEnd | null): string {
  if (end === null) return 'The running sum, year by year';
  const [low, high] = [formatMoney(end.low, 'whole'), formatMoney(end.high, 'whole')];
  if (isSameAmount(end.low, end.high, 'whole')) return `Year ${end.year} ends at ${low} in nearly every trial`;
  return end.isInTheRed
    ? `Year ${end.year} is still in the red, between ${low} and ${high}`
    : `Year ${end.year} ends between ${low} and ${high}`;
}

/** How to read the fan. */
export const FAN_PROSE = 'In nine trials of ten; inner band: half of them. Running sum of cash, undiscounted.';

const STOP: Readonly<Record<Approach, string>> = { phased: 'was stopped at a gate', big_bang: 'failed' };

/** What kind of trial the middle line is of, where trials may stop. */
export const fanMiddleWords = (isStopped: boolean, approach: Approach): string =>
  `The middle trial is one that ${isStopped ? STOP[approach] : 'was delivered'}; the dotted line is the middle of those delivered.`;

/** The line of the trials that were delivered. */
export const DELIVERED_MIDDLE = 'Delivered P50';
