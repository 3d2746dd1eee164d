import type { LensId } from '#model/business-case/lenses.ts';
import type { Deciding, DeliveryDecides } from '#model/findings/uncertainty/deciding.ts';
import type { Outlook } from '#model/findings/uncertainty/outlook.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { formatMoney } from '#words/figures/money.ts';
import { capitalise } from '#words/figures/numbers.ts';
import { isSameAmount } from '#words/figures/shown-amount.ts';
import { listed } from '#words/grammar/listed.ts';
import { lensInSentence } from './lens-in-sentence.ts';
import { trialsWords } from './trial-count.ts';
import { trialNumber } from './trial-number.ts';

/** "if the CFO is right", "if the calibrated lens is right". */
export const ifRight = (lens: LensId): string =>
  lens === 'cfo' ? 'if the CFO is right' : `if the ${lensInSentence(lens)} lens is right`;

/** What is said where both lenses say the same: of the harsher one a gain is a surprise, of the milder one a loss. */
function sameAs(lens: LensId, gains: boolean): string {
  if (lens === 'cfo') return gains ? 'even if the CFO is right' : 'and so says the CFO';
  const seen = `${lensInSentence(lens)} lens`;
  return gains ? `and so says the ${seen}` : `even through the ${seen}`;
}

/** A part of the first sentence: words, or a count of trials that can be set apart. */
export type OutlookPart = string | { readonly trials: string };

/** "You gain in more than 999 trials of 1,000, or in 47 of 100 if the CFO is right.", or how many lose where most do. */
export function outlookParts(outlook: Outlook): readonly OutlookPart[] {
  if (outlook.kind === 'still') return ['You neither gain nor lose: every trial ends at ₹0.'];
  const { kind, lens, trials, contrast } = outlook;
  const verb = kind === 'gain' ? 'gain' : 'lose';
  const first = [
    lens === 'cfo' ? `Through the CFO’s eyes you ${verb} in ` : `You ${verb} in `,
    { trials: trialsWords(trials) },
  ];
  if (contrast === null) return [...first, '.'];
  return contrast.isSame
    ? [...first, `, ${sameAs(contrast.lens, kind === 'gain')}.`]
    : [...first, ', or in ', { trials: trialsWords(contrast.trials, true) }, ` ${ifRight(contrast.lens)}.`];
}

type Ends = Pick<SimulationFindings, 'mean' | 'p5' | 'p95'>;

/** "Nine trials in ten end between ₹22 Cr and ₹81 Cr, on average at ₹50 Cr". */
export function rangeSentence({ mean, p5, p95 }: Ends): string {
  return isSameAmount(p5, p95)
    ? `Nearly every trial ends at ${formatMoney(p5)}`
    : `Nine trials in ten end between ${formatMoney(p5)} and ${formatMoney(p95)}, on average at ${formatMoney(mean)}`;
}

/** Where the trials of the other lens end: "CFO: −₹7.9 Cr to ₹9.0 Cr, on average ₹0.5 Cr", with their count while it is not `trials`. */
export function otherRange(name: string, findings: Ends & Pick<SimulationFindings, 'trials'>, trials: number): string {
  const { mean, p5, p95 } = findings;
  const ends = isSameAmount(p5, p95)
    ? formatMoney(p5)
    : `${formatMoney(p5)} to ${formatMoney(p95)}, on average ${formatMoney(mean)}`;
  return `${name}${fewerTrials(findings.trials, trials)}: ${ends}`;
}

/** How many trials the other lens rests on, where they are not as many: " (10,000 trials)". */
export const fewerTrials = (theirs: number, own: number): string =>
  theirs === own ? '' : ` (${trialNumber(theirs)} trials)`;

/** What is left out of what beliefs decide. */
export interface Apart {
  /** Whether the outside view adds overruns, which no belief decides. */
  readonly overruns: boolean;
  /** How much how far the programme gets decides. */
  readonly delivery: DeliveryDecides;
}

const NONE_APART: Apart = { overruns: false, delivery: 'hardly' };

/**
 * What the outcome hangs on.
 * @param belief words for a driver, by path
 */
export function decidingSentence(
  deciding: Deciding,
  belief: (path: string) => string,
  { overruns, delivery }: Apart = NONE_APART,
): string {
  const apart = [...(overruns ? ['overruns'] : []), ...(delivery === 'hardly' ? [] : ['how far it gets'])];
  if (delivery === 'most')
    return `${capitalise(listed(apart))} ${overruns ? 'decide' : 'decides'} most of it; ${restWords(deciding, belief)}.`;
  const sentence = decidingWords(deciding, belief);
  return apart.length === 0 ? `${capitalise(sentence)}.` : `Apart from ${listed(apart)}, ${sentence}.`;
}

function decidingWords(deciding: Deciding, belief: (path: string) => string): string {
  switch (deciding.kind) {
    case 'nothing':
      return 'none of what varies moves it';
    case 'one':
      return `one belief decides most of it: ${belief(deciding.driver)}`;
    case 'two':
      return `two beliefs decide most of it: ${listed(deciding.drivers.map(belief))}`;
    case 'many':
      return `no belief decides it alone; the widest swing, ${formatMoney(deciding.swing)}, comes from ${belief(deciding.widest)}`;
  }
}

/** The same of what how far it gets leaves to decide. */
function restWords(deciding: Deciding, belief: (path: string) => string): string {
  switch (deciding.kind) {
    case 'nothing':
      return 'nothing else moves it';
    case 'one':
      return `after that one belief does: ${belief(deciding.driver)}`;
    case 'two':
      return `after that two beliefs do: ${listed(deciding.drivers.map(belief))}`;
    case 'many':
      return `after that no belief does alone, and the widest swing, ${formatMoney(deciding.swing)}, comes from ${belief(deciding.widest)}`;
  }
}
