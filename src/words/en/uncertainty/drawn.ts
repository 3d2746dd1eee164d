import { counted } from '#words/figures/numbers.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { correlationsTitle } from './correlations.ts';
import { ownersWords } from './ranges.ts';

/** What each trial draws, in a sentence. `delivery`: how far the programme gets is drawn too. */
export function drawnSentence(drivers: number, delivery: boolean): string {
  if (drivers === 0)
    return delivery
      ? 'Each trial draws how far it gets, and nothing else.'
      : 'Nothing is drawn: every trial ends alike.';
  return `Each trial draws ${counted(drivers, 'figure')} from ${drivers === 1 ? 'its range' : 'their ranges'}${delivery ? ', and how far it gets' : ''}.`;
}

export interface RangeOwners {
  readonly yours: number;
  readonly sender: number;
}

/** Whose the ranges are, and what moves together: "All ranges are the usual ones; each driver goes its own way." */
export function ownedWords({ yours, sender }: RangeOwners, pairs: number, isContradictory: boolean): string {
  const owned = yours + sender === 0 ? 'All ranges are the usual ones' : ownersWords(yours, sender);
  return `${owned}; ${inSentence(correlationsTitle(pairs, isContradictory))}.`;
}
