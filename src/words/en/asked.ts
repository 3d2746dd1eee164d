import type { Asked } from '#model/findings/asked.ts';
import { formatMoney } from './figures/money.ts';
import { formatRate } from './figures/percent.ts';

/** What saying yes commits today, as a heading over its amount. */
export const ASKED_TITLE = 'What is asked for today';

/** What the amount is for, and what it is not yet. */
export function askedNote({ approach, firstYear, pilotShare, pilot }: Asked): string {
  return approach === 'phased'
    ? `The pilot: ${formatRate(pilotShare)} of the first year’s ${formatMoney(firstYear)}. Each later phase is asked for at the gate before it.`
    : `The whole first year, all at once. In stages it would be the pilot alone: ${formatMoney(pilot)}.`;
}
