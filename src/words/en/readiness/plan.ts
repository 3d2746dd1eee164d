import type { BestNextAction, Climb, PlanOutcome } from '#model/findings/readiness/plan.ts';
import type { PlanLoad } from '#model/findings/readiness/plan-load.ts';
import { ACTION_IDS } from '#model/facts/actions.ts';
import type { PlannedAction } from '#model/readiness/action-plan.ts';
import { quarterWords } from '#model/readiness/quarters.ts';
import type { Counting } from '#model/readiness/gain.ts';
import { NO_FIGURE } from '#words/figures/digits.ts';
import { formatMoney } from '#words/figures/money.ts';
import { capitalise, counted, formatNumber } from '#words/figures/numbers.ts';
import { perRupeeText } from '#words/figures/per-rupee.ts';
import { formatScore } from '#words/figures/score.ts';
import { plural } from '#words/grammar/plural.ts';
import { inWhat } from './gain.ts';

/** What the chosen set costs and gains, as a title. */
export function planTitle(outcome: PlanOutcome): string {
  switch (outcome.kind) {
    case 'none-pays':
      return 'No action pays for itself here';
    case 'none-chosen':
      return `${gapWords(outcome.gaps)}${ACTION_IDS.length} actions, none chosen yet`;
    case 'unlinked':
      return outcome.raisesOdds
        ? `${chosenWords(outcome.chosen)} for ${formatMoney(outcome.cost)} ${plural(outcome.chosen, 'raises', 'raise')} the odds, and ${plural(outcome.chosen, 'brings', 'bring')} nothing sooner until the benefits follow readiness`
        : `${chosenWords(outcome.chosen)} for ${formatMoney(outcome.cost)}, without effect until the benefits follow readiness`;
    case 'gains':
      return `${chosenWords(outcome.chosen)} for ${formatMoney(outcome.cost)} ${plural(outcome.chosen, 'adds', 'add')} ${formatMoney(outcome.gain)} ${inWhat(outcome.counting)}`;
    case 'loses':
      return `${chosenWords(outcome.chosen)} ${plural(outcome.chosen, 'costs', 'cost')} ${formatMoney(outcome.cost)} and ${plural(outcome.chosen, 'loses', 'lose')} ${formatMoney(outcome.loss)} ${inWhat(outcome.counting)}`;
  }
}

const gapWords = (gaps: number) => (gaps === 0 ? '' : `${formatNumber(gaps)} ${plural(gaps, 'gap', 'gaps')}, `);

const chosenWords = (chosen: number) =>
  chosen === ACTION_IDS.length ? `All ${ACTION_IDS.length} actions` : capitalise(counted(chosen, 'action'));

/** Why there is no action to offer. */
export function noneNextWords(next: Exclude<BestNextAction, { readonly kind: 'best' }>, isFirst: boolean): string {
  return next.kind === 'all-chosen'
    ? 'Every action is chosen; there is none left to add.'
    : `None of the ${isFirst ? '' : 'other '}actions would bring more than it costs.`;
}

/** From here on a return is told in whole rupees. */
const WHOLE_FROM = 10;

/** What the best action brings, after its name: ": ₹2 Cr in expectation for ₹40 lakh, 5 rupees for each one spent"; nothing where it is free. */
export const returnWords = ({ cost, gain, perRupee }: PlannedAction, counting: Counting): string =>
  perRupee === null
    ? ''
    : `: ${formatMoney(gain.together)} ${inWhat(counting)} for ${formatMoney(cost)}, ${formatNumber(perRupee, perRupee >= WHOLE_FROM ? 0 : 1)} rupees for each one spent`;

/** Gained for a rupee of an action, in a column. */
export function perRupeeCell({ perRupee, gain }: PlannedAction): string {
  if (perRupee !== null) return perRupeeText(perRupee);
  return gain.together > 0 ? 'free' : NO_FIGURE;
}

/** The same of the whole set. */
export const setPerRupee = (gain: number, costWithRisk: number): string =>
  costWithRisk === 0 ? NO_FIGURE : perRupeeText(gain / costWithRisk);

/** Under the price of the set: what it comes to with cost risk, where there is one. */
export const priceNote = (cost: number, costWithRisk: number): string =>
  costWithRisk === cost ? 'one-time' : `${formatMoney(costWithRisk)} with cost risk`;

/** When an action runs: "weeks 1 to 6". @param start weeks from the start of year 1 */
export const whenWords = (start: number, weeks: number): string =>
  weeks <= 1 ? `week ${start + 1}` : `weeks ${start + 1} to ${start + weeks}`;

/** What an action takes: "six weeks from week 3". */
export const durationWords = (start: number, weeks: number): string =>
  `${counted(weeks, 'week')}${start > 0 ? ` from week ${formatNumber(start + 1)}` : ''}`;

/** What the plan asks at its busiest, and what the team has. */
export function loadWords({ busiest: { from, to, actions, leastWork }, weeks, team }: PlanLoad): string {
  const when = from === to ? `in week ${from}` : `in weeks ${from} to ${to}`;
  const together = `At the busiest, ${when}, ${counted(actions, 'action')} run at once.`;
  const work = Math.floor(leastWork);
  const asked = `By their effort they ask for at least ${counted(work, 'week')} of one person’s work`;
  if (team === null) return work === 0 ? together : `${together} ${asked}.`;
  const [people, theirs] = [formatNumber(team), formatNumber(team * weeks)];
  return work === 0
    ? `${together} The team of ${people} has ${theirs} weeks of work in that time, its daily work included.`
    : `${together} ${asked}, and the team of ${people} has ${theirs} in that time, its daily work included.`;
}

/**
 * What the plan comes to one after another.
 * @param week the week in which the last action ends
 * @param gain of the spread plan, ₹; `now` of the plan as it stands
 */
export const spreadWords = (week: number, gain: number, now: number): string =>
  `One after another, best return for a rupee first and at most two at once, they are done by week ${formatNumber(week)} and gain ${formatMoney(gain)} instead of ${formatMoney(now)}.`;

/** The title of the score by quarter. */
export const climbTitle = ({ from, to }: Climb): string =>
  `Readiness by quarter with the chosen actions: ${formatScore(from)} to ${formatScore(to)}`;

/** From when on the score is what it comes to. */
export const climbNote = ({ from, to, settles }: Climb): string =>
  to > from
    ? `The score is ${formatScore(to)} from ${quarterWords(settles)} on. An action counts from the quarter after it ends.`
    : 'The chosen actions end after the last quarter of this case, or raise nothing.';

/** How many actions of a gap there are, or are chosen of them; `spoken` as readers hear it. */
export const countWords = (chosen: number, count: number): { readonly text: string; readonly spoken: string } =>
  chosen > 0
    ? { text: `${formatNumber(chosen)} of ${formatNumber(count)}`, spoken: 'chosen' }
    : { text: formatNumber(count), spoken: plural(count, 'action', 'actions') };

/** The end of a list of actions that stand elsewhere. */
export const elsewhereWords = (count: number): string =>
  plural(count, 'which stands under another gap and counts once.', 'which stand under other gaps and count once.');
