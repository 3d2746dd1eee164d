import type { Approach } from '#model/document/document.ts';
import type { AccrualChoice } from '#model/findings/accrual.ts';
import type { UncountedDelivery } from '#model/findings/uncertainty/uncounted.ts';
import { roundedTo } from '#words/figures/digits.ts';
import { formatMoney } from '#words/figures/money.ts';
import { formatMonths } from '#words/figures/months.ts';
import { formatOdds } from '#words/delivery/odds.ts';

/** The switch, and its steps in the list of edits. */
export const COUNT_DELIVERY = {
  label: 'Count whether it gets finished',
  hint: 'In each trial one draw decides how far the programme gets',
  on: 'Counted: whether it gets finished',
  off: 'Not counted: whether it gets finished',
  rise: 'First year’s benefit: rising from nothing',
  link: 'See its odds',
} as const;

const ENDS: Readonly<Record<Approach, string>> = {
  phased: 'which gate it stops at, or that it is delivered',
  big_bang: 'whether it fails or is delivered',
};

/** What counting it does, or would do. */
export const countDeliveryWords = (isOn: boolean, approach: Approach): string =>
  isOn
    ? `On: one draw in each trial decides ${ENDS[approach]}, by the odds of the Delivery screen; what is spent by then is spent.`
    : 'Off: every trial is delivered in full. That is the chance that the plan pays, not that it is carried out.';

/** After how likely it is delivered. */
export const DELIVERED_ODDS: Readonly<Record<Approach, string>> = {
  phased: 'pass every gate and are delivered',
  big_bang: 'are delivered',
};

/** The same in one: "36% pass every gate and are delivered". */
export const deliveredOdds = (delivered: number, approach: Approach): string =>
  `${formatOdds(delivered)} ${DELIVERED_ODDS[approach]}`;

/** The notice over figures that leave it out. */
export const UNCOUNTED = {
  title: 'These figures leave out that it may not be finished',
  firstYear: 'Payback is told as earlier editions told it',
  count: 'Count whether it gets finished',
  rise: 'Let year 1 rise',
} as const;

const IN_WAY: Readonly<Record<Approach, string>> = { phased: 'in phases', big_bang: 'all at once' };

/** What they leave out, in rupees. */
export function uncountedWords({ approach, delivered, npv, expectedNpv }: UncountedDelivery): string {
  const share = `Going ${IN_WAY[approach]}, ${formatOdds(delivered)} of such programmes are delivered in full.`;
  return `${share} Weighed by how it may end, an NPV of ${formatMoney(npv)} is worth ${formatMoney(expectedNpv)}.`;
}

/** How the first year counts, where a later edition counts it otherwise. */
export function accrualWords({ inForce, other }: AccrualChoice): string {
  const first = 'The first year’s benefit counts from the first day on, as earlier editions had it';
  const [is, would] = [inForce.paybackMonths, other.paybackMonths];
  if (is !== null && would !== null && roundedTo(is, 1) !== roundedTo(would, 1))
    return `${first}: rising from nothing, it pays back in ${formatMonths(would)}, not ${formatMonths(is)}.`;
  if (inForce.peakFunding !== other.peakFunding)
    return `${first}: rising from nothing, it takes ${formatMoney(other.peakFunding)} at most, not ${formatMoney(inForce.peakFunding)}.`;
  return `${first}.`;
}

/** What only a lens changes. */
export const CAPACITY_WORDS = 'Hours freed count as cash to the last rupee; the CFO’s lens counts a quarter of them.';
