import { ACTIONS, type ActionId } from '#model/facts/actions.ts';
import type { FactorId } from '#model/facts/readiness.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { factorInSentence } from './factors.ts';

/** Where the next rupee goes furthest. @param isBest no other action gains more for a rupee */
export const nextRupeeWords = (next: { readonly id: ActionId; readonly home: FactorId }, isBest: boolean): string =>
  `${isBest ? 'The next cheapest rupee' : 'The cheapest rupee elsewhere'} is in ${factorInSentence(next.home)}: ${inSentence(ACTIONS[next.id].label)}.`;
