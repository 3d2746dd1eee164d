import { LENSES } from '#model/business-case/lenses.ts';
import type { Case } from '#model/business-case/read-case.ts';
import type { BenefitObjection, Objection } from '#model/findings/objections.ts';
import { inSentence } from './grammar/in-sentence.ts';
import { formatMoney, formatMoneyBeside } from './figures/money.ts';
import { capitalise, counted } from './figures/numbers.ts';
import { warningWords } from './warnings.ts';

/**
 * The strongest objection in a sentence, in parts: a figure with its name stays in one line.
 * @param beside the amounts of the sentence before it, ₹
 */
export function objectionParts(
  objection: Objection,
  beside: readonly number[],
): readonly (string | { together: string })[] {
  const { kind, npv } = objection;
  const say = (amount: number): string => formatMoneyBeside(amount, beside);
  switch (kind) {
    case 'without-revenue':
      return [`With no revenue credited to data ${npv < 0 ? `it loses ${say(-npv)}` : `the NPV is ${say(npv)}`}.`];
    case 'cfo-close':
      return ['Through the CFO’s eyes the same case is a close call: ', { together: `NPV ${say(npv)}` }, '.'];
    case 'cfo':
      return [`Through the CFO’s eyes ${npv < 0 ? `it loses ${say(-npv)}` : `the NPV is ${say(npv)}`}.`];
  }
}

/** The strongest objection to the benefits in one sentence. */
export function benefitObjectionWords(objection: BenefitObjection, working: Case): string {
  if (objection.kind === 'warning') return `${warningWords(objection.warning, working).title}.`;
  const amount = formatMoney(objection.annual);
  switch (objection.kind) {
    case 'published-counts':
      return `The ${inSentence(LENSES.published.label)} would count ${amount}.`;
    case 'cfo-leaves':
      return `The CFO lens leaves ${amount}.`;
    case 'cfo-counts':
      return `The CFO lens would count ${amount}.`;
  }
}

/** How many warnings stand in a list of them, as its heading; `to` where it is about one part of the case. */
export const objectionsTitle = (count: number, to: 'case' | 'benefits'): string =>
  `${capitalise(counted(count, 'objection'))} ${to === 'benefits' ? 'to these benefits' : 'to expect'}`;
