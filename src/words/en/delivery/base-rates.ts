import type { BaseRates, ReachRow } from '#model/findings/delivery/base-rates.ts';
import { BASE_RATES_READ, BCG, FINTECH_LOSS, FLYVBJERG, MCKINSEY_OXFORD } from '#model/facts/base-rates.ts';
import { BIG_BANG_SUCCESS } from '#model/facts/rollout.ts';
import { monthWords } from '#words/figures/dates.ts';
import { formatMoney } from '#words/figures/money.ts';
import { formatNumber, numberWord } from '#words/figures/numbers.ts';
import { formatRate } from '#words/figures/percent.ts';
import { formatOdds } from './odds.ts';

/** Ours beside the one study that counted the same, as a heading. */
export const baseRatesTitle = ({ reference }: BaseRates): string =>
  `Our gates deliver ${formatOdds(reference.full)} in full at a readiness of 50; ${BCG.by} counted ${formatRate(BCG.reach.full)}`;

/** Where the published figures come from. */
export const baseRatesNote = (): string =>
  `Published figures as quoted in secondary pages read in ${monthWords(BASE_RATES_READ)}; the studies themselves were not at hand.`;

/** What the three parts of a bar are. */
export const REACH_WORDS = { full: 'delivered in full', part: 'in part', nothing: 'nothing' } as const;

/** A row of the chart: who says so, and of what. */
export function reachName({ id }: ReachRow): { readonly name: string; readonly detail: string } {
  switch (id) {
    case 'case':
      return { name: 'This case, in phases', detail: 'by its own gates' };
    case 'reference':
      return { name: 'Ours, in phases', detail: 'at a readiness of 50' };
    case 'bcg':
      return { name: `${BCG.by} ${BCG.year}`, detail: `${formatNumber(BCG.count)} digital transformations` };
    case 'at-once':
      return { name: 'This case, all at once', detail: `the source: fails ${formatRate(1 - BIG_BANG_SUCCESS)}` };
  }
}

/** A study that counted something else: who, what they found, and what stands for it here. */
export interface StudyWords {
  readonly by: string;
  readonly of: string;
  readonly found: string;
  readonly here: string;
  /** The part of the product that draws it. */
  readonly leadsTo?: 'outside-view';
}

/** The studies that counted something else than how far programmes get. */
export function studyWords({ reference, own, valueCame }: BaseRates): readonly StudyWords[] {
  const { first, later, tail } = FLYVBJERG;
  return [
    {
      by: `${MCKINSEY_OXFORD.by}, ${MCKINSEY_OXFORD.year}`,
      of: `${formatNumber(MCKINSEY_OXFORD.count)} IT projects`,
      found: `${formatRate(MCKINSEY_OXFORD.valueMissed)} less value than planned, so ${formatRate(valueCame)} came; ${formatRate(MCKINSEY_OXFORD.overBudget)} over budget, and ${formatRate(MCKINSEY_OXFORD.threatening)} so bad that they threatened the company.`,
      here: `Our gates unlock ${formatOdds(reference.unlocked)} of the benefit on average at a readiness of 50${own === null ? '' : `, this case’s ${formatOdds(own.unlocked)}`}.`,
    },
    {
      by: FLYVBJERG.by,
      of: `${formatNumber(first.count)} IT projects, later ${formatNumber(later.count)}`,
      found: `One in ${numberWord(1 / first.share)} overran its budget by ${formatRate(first.meanOverrun)} on average; later ${formatRate(later.share)} overran by more than ${formatRate(later.overrunsFrom)}, by ${formatRate(later.meanOverrun)} on average. In ${tail.year} (${tail.journal}): so heavy a tail that a mean is only a floor.`,
      here: 'Gates say nothing of budgets: the outside view of the trials draws these overruns.',
      leadsTo: 'outside-view',
    },
    {
      by: 'The source, §6',
      of: 'big bangs in Indian companies',
      found: `${formatRate(1 - BIG_BANG_SUCCESS)} fail; its fintech lost ${formatMoney(FINTECH_LOSS)}.`,
      here: `All at once succeeds ${formatRate(BIG_BANG_SUCCESS)} until you enter another share.`,
    },
  ];
}

/** What the columns of the studies are called. */
export const STUDY_HEADS = { by: 'Counted by', found: 'What they found', here: 'What stands for it here' } as const;

/** The way to the overruns. */
export const OPEN_OUTSIDE_VIEW = 'Open the outside view';
