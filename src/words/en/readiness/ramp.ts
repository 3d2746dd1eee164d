import type { RampKind } from '#model/document/document.ts';
import { ACTIONS, type ActionId } from '#model/facts/actions.ts';
import { isFelt, type RampLink } from '#model/readiness/ramp-link.ts';
import { plural } from '#words/grammar/plural.ts';
import { formatMoney, formatMoneyChange } from '#words/figures/money.ts';

/** How benefits arrive where the case does not follow readiness, and what is shown meanwhile. */
export const arrivesWords = (ramp: RampKind): string =>
  `its benefits arrive ${ramp === 'flat' ? 'all from the first day' : 'by the ramp of the source'}, whatever the score. What stands here is what readiness is worth once it does.`;

/** What following readiness does to the NPV. */
export const followingWords = (link: RampLink): string =>
  isFelt(link)
    ? `Following it takes NPV from ${formatMoney(link.before)} to ${formatMoney(link.after)}.`
    : 'Following it changes nothing at this score.';

/** The two amounts beside each other: "₹3 Cr → ₹4 Cr". */
export const beforeAfter = ({ before, after }: RampLink): string => `${formatMoney(before)} → ${formatMoney(after)}`;

/** Said once an action has linked the ramp. */
export const linkedByWords = (id: ActionId): string =>
  `With “${ACTIONS[id].label}” the case follows readiness, so that the plan can count. Undo takes back both.`;

/**
 * The parts of a linked plan's change, each a row of a table.
 * @param before the ramp before; absent, the one that a case has by default
 * @param actions chosen
 */
export const splitWords = (before: RampKind | undefined, actions: number) => ({
  ramp: `Following readiness instead of ${before === 'flat' ? 'all benefits from the first day' : 'the ramp of the source'}`,
  plan: `The chosen ${plural(actions, 'action', 'actions')} on top`,
  both: 'Both, as the NPV shows them',
});

/** Above the actions: that their gains presuppose a case that follows readiness. */
export const gainsWords = (link: RampLink, chosen: number): string =>
  chosen === 0
    ? `The first choice lets the case follow readiness, which by itself moves NPV by ${formatMoneyChange(link.change)}. The gains here come on top.`
    : 'The gains here come once the case follows readiness.';
