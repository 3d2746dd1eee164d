import type { RampKind } from '#model/document/document.ts';
import { ACTIONS, type ActionId } from '#model/facts/actions.ts';
import { isFelt, type RampLink } from '#model/readiness/ramp-link.ts';
import { plural } from '#words/grammar/plural.ts';
import { formatMoney, formatMoneyChange } from '#words/figures/money.ts';

/** How benefits arrive where they do not follow readiness, and what is shown meanwhile. @param gatesFollow the gates do follow it */
export const arrivesWords = (ramp: RampKind, gatesFollow: boolean): string =>
  `they arrive ${ramp === 'flat' ? 'all from the first day' : 'by the ramp of the source'}, whatever the score${gatesFollow ? '; only the gates follow it' : ''}. What stands here is what readiness is worth once they do.`;

/** What following readiness does to the NPV delivered in full. */
export const followingWords = (link: RampLink): string =>
  isFelt(link)
    ? `Following it takes the NPV delivered in full from ${formatMoney(link.before)} to ${formatMoney(link.after)}.`
    : 'Following it changes nothing at this score.';

/** The two amounts beside each other: "₹3 Cr → ₹4 Cr". */
export const beforeAfter = ({ before, after }: RampLink): string => `${formatMoney(before)} → ${formatMoney(after)}`;

/** Said once an action has linked the ramp. */
export const linkedByWords = (id: ActionId): string =>
  `With “${ACTIONS[id].label}” the benefits follow readiness, so that they can come sooner. Undo takes back both.`;

/**
 * The parts of a linked plan's change, each a row of a table.
 * @param before the ramp before; absent, the one that a case has by default
 * @param actions chosen
 */
export const splitWords = (before: RampKind | undefined, actions: number) => ({
  ramp: `Following readiness instead of ${before === 'flat' ? 'all benefits from the first day' : 'the ramp of the source'}`,
  plan: `The chosen ${plural(actions, 'action', 'actions')} on top`,
  both: 'Both, as the NPV delivered in full shows them',
});

/** Above the actions: that their gains presuppose benefits that follow readiness. */
export const gainsWords = (link: RampLink, chosen: number): string =>
  chosen === 0
    ? `The first choice lets the benefits follow readiness, which by itself moves the NPV delivered in full by ${formatMoneyChange(link.change)}. The gains here come on top.`
    : 'The gains here come once the benefits follow readiness.';

/** Over what stands where the benefits do not follow readiness, and the press that lets them. */
export const NOT_FOLLOWING = {
  title: 'The benefits do not follow readiness yet:',
  press: 'Let them follow readiness',
} as const;

/** Under the result of an assessment that has let the benefits follow it; the two amounts follow `said`. */
export const ASSESSED_LINKED = {
  said: 'The benefits follow this readiness from now on, and the headline with them: NPV delivered in full',
  undo: 'Undo takes it back with the last answer.',
  back: 'Keep the ramp of the source',
} as const;

/** The same where they do not. */
export const ASSESSED_IGNORED = {
  said: 'The benefits arrive by another ramp, whatever this result says. Following it: NPV delivered in full',
  press: NOT_FOLLOWING.press,
} as const;

/** What chosen actions do meanwhile. @param gatesFollow the gates follow readiness */
export const onlyCostWords = (gatesFollow: boolean): string =>
  gatesFollow
    ? 'The chosen actions raise the gates already, and bring nothing sooner until then.'
    : 'The chosen actions only cost until then.';

/** What one more action does meanwhile. @param gatesFollow the gates follow readiness */
export const beforeFollowing = (gatesFollow: boolean): string =>
  gatesFollow
    ? 'Until the benefits follow readiness it raises the gates, and brings nothing sooner.'
    : 'It only costs until the benefits follow readiness.';
