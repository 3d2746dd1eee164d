import type { Word } from '#model/findings/answer.ts';
import type { Stopping } from '#model/findings/stopping.ts';
import type { TrialsEnd, TrialsTold } from '#model/findings/trials-told.ts';
import type { Verdict } from '#model/findings/verdict.ts';
import { NBSP } from './figures/digits.ts';
import { formatMoney, formatMoneyBeside } from './figures/money.ts';
import { capitalise, counted } from './figures/numbers.ts';
import { oddsWords } from './figures/odds.ts';
import { formatRate } from './figures/percent.ts';
import type { Part } from './grammar/parts.ts';
import { plural } from './grammar/plural.ts';

/** The word that opens the verdict. */
export const ANSWER_WORDS: Readonly<Record<Word, string>> = {
  yes: 'Yes',
  probably: 'Probably',
  toss: 'A coin toss',
  no: 'Not as it stands',
};

/** What follows the word up to its full stop: the way of rolling out that it holds for, where that can fail. */
export function conditionWords(word: Word, stopping: Stopping | null): string {
  if (stopping === null || stopping.likely === 'never') return '.';
  const isGood = word === 'yes' || word === 'probably';
  if (stopping.approach === 'phased') return isGood ? ', if you go in stages.' : ', even if you go in stages.';
  return isGood ? ', even with everything at once.' : ', with everything at once.';
}

/** What is at stake, in one sentence: what is spent, and what that comes to. */
export function stakeParts({ answer, years, spent, npv, isTaxed }: Verdict): readonly Part[] {
  const horizon = counted(years, 'year');
  const total = { cell: 'investment.total', text: formatMoney(spent) };
  const figure = (text: string) => ({ cell: 'finance.npv', text });
  const amount = formatMoneyBeside(npv, [spent]);
  switch (answer) {
    case 'nothing-entered':
      return ['A programme for a company of this size takes ', total, ` over ${horizon}.`];
    case 'no-benefit':
      return ['For ', total, ` over ${horizon} you get nothing back: `, figure(`NPV ${amount}`), '.'];
    case 'nothing-invested':
      return npv === 0
        ? ['Nothing is spent in this case, and nothing comes of it: ', figure(`NPV ${amount}`), '.']
        : ['Nothing is spent in this case, and what it gives is worth ', figure(`NPV ${amount}`), '.'];
    case 'yes':
    case 'probably':
    case 'toss':
    case 'no':
    case 'unknown':
      return [
        'Delivered as planned, ',
        total,
        ` over ${horizon}${isTaxed ? ', before tax,' : ''} ${npv > 0 ? 'brings' : 'comes to'} an NPV of `,
        figure(amount),
        isTaxed ? ' after tax.' : '.',
      ];
  }
}

/** A part of what the trials say: text, or a figure with the screen's subject that it leads to. */
export type TrialsPart = string | { readonly about: 'delivery' | 'trials'; readonly text: string };

/**
 * What the trials come to, with what they count on before it: "Counting that more than six such programmes in ten stop at a
 * gate, two trials in three gain; the average of all is ₹22 Cr, and one in twenty loses more than ₹1.1 Cr." A share that
 * gains never stands without the mean and the low end.
 * @param beside the amounts of the sentence before, ₹
 */
export function trialsParts(
  trials: TrialsTold,
  stopping: Stopping | null,
  beside: readonly number[],
): readonly TrialsPart[] {
  const counting = stopping === null ? [] : [...countingParts(stopping), ', '];
  return [...counting, ...toldParts(trials, beside, stopping === null), '.'];
}

function countingParts({ approach, likely }: Stopping): readonly TrialsPart[] {
  const isPhased = approach === 'phased';
  const delivery = (text: string) => ({ about: 'delivery', text }) as const;
  if (likely === 'never') return ['Counting that ', delivery(isPhased ? 'every gate is passed' : 'it does not fail')];
  if (likely === 'always')
    return [
      'Counting that ',
      delivery(isPhased ? 'no such programme passes every gate' : 'every such programme fails'),
    ];
  const [one, several] = isPhased ? ['stops at a gate', 'stop at a gate'] : ['fails', 'fail'];
  return [
    'Counting that ',
    delivery(oddsWords(likely, 'such programme', 'such programmes')),
    ` ${plural(likely.count, one, several)}`,
  ];
}

function toldParts(
  { gaining, mean, end }: TrialsTold,
  beside: readonly number[],
  isOpening: boolean,
): readonly TrialsPart[] {
  const told = (text: string) => ({ about: 'trials', text }) as const;
  const amount = (value: number) => told(formatMoneyBeside(value, beside, 'whole'));
  const first = (text: string) => (isOpening ? capitalise(text) : text);
  if (gaining === 'alike') return [first('every trial comes to '), amount(mean)];
  return [
    told(first(oddsWords(gaining, 'trial', 'trials'))),
    ` ${plural(gaining.count, 'gains', 'gain')}; the average of all is ${mean < 0 ? 'a loss of ' : ''}`,
    amount(Math.abs(mean)),
    `, and ${END_WORDS[end.kind]} `,
    amount(end.amount),
  ];
}

const MOST = `19${NBSP}in${NBSP}20`;

const END_WORDS: Readonly<Record<TrialsEnd['kind'], string>> = {
  'nearly-all-above': `${MOST} stay above`,
  'nearly-all-from': `${MOST} come to at least`,
  'few-lose': 'one in twenty loses more than',
  'nearly-all-lose': `${MOST} lose more than`,
};

/** That the trials hold back nothing for a fear which their outcomes stand for already. */
export const countedOnceWords = (benefitRisk: number): string =>
  `The benefit risk of ${formatRate(benefitRisk)} is left out of the trials: the outcomes stand for it.`;

/** Why a case without a cost has no verdict. */
export const NO_COST_NOTE = 'Without a cost there is no return to speak of.';
