import type { Counting, Gain } from '#model/readiness/gain.ts';
import type { FactorWorth } from '#model/readiness/worth.ts';
import { formatMoney, shownMoney } from '#words/figures/money.ts';
import { formatRate } from '#words/figures/percent.ts';
import { pointsText } from './factors.ts';

/** What the parts of a gain are called at the head of a column. */
export const GAIN_HEADS = { sooner: 'Sooner', finished: 'Finished', together: 'Together' } as const;

/** The same where a case delivered in full stands beside them, as files name them. */
export const WORTH_HEADS: Readonly<Record<keyof Gain, string>> = {
  sooner: 'sooner',
  finished: 'finished',
  together: 'together',
  delivered: 'delivered in full',
};

export type Raise = keyof FactorWorth;

/** By how much a factor is raised. */
export const RAISES: Readonly<Record<Raise, string>> = {
  nextPoint: 'One more point',
  toTarget: 'Reaching the target',
  toMaximum: 'Reaching the maximum',
};

/** In what the figures of readiness count; whole sentences. */
export const COUNTING: Readonly<Record<Counting, string>> = {
  both: 'Money is NPV in expectation: every end of the rollout weighed by how likely it is. Sooner is what faster benefits add with every gate as likely as now; finished is what likelier gates add.',
  'gates-entered':
    'Money is NPV in expectation: every end of the rollout weighed by how likely it is. The gates were entered, so readiness moves none of them, and all that it adds comes sooner.',
  'all-at-once':
    'Money is NPV in expectation, done all at once. That way has no gates that readiness could move, so all that it adds comes sooner.',
  delivered:
    'Money is NPV delivered in full, by faster benefits alone: this scenario does not count whether the programme gets finished.',
  nothing:
    'Readiness is worth money once the case has benefits: it brings them sooner and makes it likelier that they come.',
};

/** The same in two words, after an amount. */
export const inWhat = (counting: Counting): string =>
  counting === 'delivered' ? 'delivered in full' : 'in expectation';

/** What a gain is made of, where both parts show: "₹1.2 Cr by coming sooner, ₹70 lakh by being finished more often"; else null. */
export function partsWords({ sooner, finished }: Pick<Gain, 'sooner' | 'finished'>): string | null {
  if (shownMoney(finished) === 0) return null;
  const coming = `${formatMoney(sooner)} by coming sooner`;
  return finished > 0
    ? `${coming}, ${formatMoney(finished)} by being finished more often`
    : `${coming}, ${formatMoney(finished)} by going on more often with what loses`;
}

/** Where the lens holds benefits back: that the ends stand for it here. */
export const riskLeftOut = (benefitRisk: number): string =>
  `The benefit risk of ${formatRate(benefitRisk)} is left out of them: the ends of the rollout stand for it.`;

/** The columns in which a factor tells what it is worth, by what its figures count. */
export function partHeads(counting: Counting): readonly { readonly part: keyof Gain; readonly head: string }[] {
  const delivered = { part: 'delivered', head: 'Delivered' } as const;
  if (counting === 'delivered') return [{ part: 'delivered', head: 'Delivered in full' }];
  const together = { part: 'together', head: counting === 'both' ? GAIN_HEADS.together : 'Expected' } as const;
  return counting === 'both'
    ? [
        { part: 'sooner', head: GAIN_HEADS.sooner },
        { part: 'finished', head: GAIN_HEADS.finished },
        together,
        delivered,
      ]
    : [together, delivered];
}

/** The ways up that are left to a factor: a point, what is left where that is less, its target, its maximum. */
export function raiseWords(
  points: number,
  target: number,
  maximum: number,
): readonly { readonly raise: Raise; readonly words: string }[] {
  const left = maximum - points;
  if (left <= 0) return [];
  return [
    { raise: 'nextPoint', words: left < 1 ? `${pointsText(left)} more` : 'One point' },
    ...(target > points && target < maximum ? [{ raise: 'toTarget', words: `To ${pointsText(target)}` } as const] : []),
    { raise: 'toMaximum', words: `To ${pointsText(maximum)}` },
  ];
}

/** Names the table for readers. */
export const worthCaption = (factor: string): string => `What more of ${factor.toLowerCase()} is worth`;

/** In a row with nothing to reach. */
export const AT_MAXIMUM = 'at maximum';
export const TARGET_REACHED = 'reached';

/** The table of factors as a figure. */
export const factorsCaption = (counting: Counting): string =>
  `Readiness by factor, and what reaching each target is worth, NPV ${inWhat(counting)}`;

/** Said where the scenario does not count delivery. */
export const ODDS_LEFT_OUT = {
  title: 'The odds are left out:',
  detail:
    'this scenario does not count whether the programme gets finished, so readiness is worth here what it brings sooner, delivered in full.',
} as const;

/** What the gain of actions is called at the head of a column. */
export const gainName = (counting: Counting): string => (counting === 'delivered' ? 'NPV gain' : 'Expected gain');
