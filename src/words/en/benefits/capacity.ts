import type { FreedCapacity } from '#model/findings/capacity.ts';
import { formatMoney } from '#words/figures/money.ts';

const MEANING = 'An hour freed is money only where a post is not filled or a contractor not paid.';

/** What the belief is about freed hours, and what it does in this case; `freed` is null where no line frees any. */
export function capacityNote(freed: FreedCapacity | null): string {
  if (freed === null) return `${MEANING} No line of this case frees any.`;
  const counted = freed.counted === freed.freed ? 'all of it counts' : `${formatMoney(freed.counted)} of it counts`;
  return `${MEANING} The lines free ${formatMoney(freed.freed)} a year; ${counted}.`;
}
