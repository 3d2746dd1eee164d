import type { Weakest } from '#model/findings/readiness/weakest.ts';
import { FACTORS, type FactorId } from '#model/facts/readiness.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { capitalise, formatNumber, numberWord } from '#words/figures/numbers.ts';

/** A factor's name: "Leadership support". */
export const factorLabel = (id: FactorId): string => FACTORS.find((each) => each.id === id)?.label ?? id;

/** A factor inside a sentence: "leadership support". */
export const factorInSentence = (id: FactorId): string => inSentence(factorLabel(id));

/** Points of one factor: two decimals, so that a level's 6.25 stays what it is. */
export const pointsText = (points: number): string => formatNumber(points, 2);

/** How readers hear a place on a factor's track. */
export const pointsOf = (points: number, maximum: number): string => `${pointsText(points)} of ${maximum} points`;

/** The level of five that a factor has reached, in a row. */
export const levelShort = (level: number): string => `level ${level}`;

/** Why the last factor is not switched off. */
export const LAST_FACTOR = 'This is the last factor that applies, and a score needs one. Switch another on first.';

/** Which factor holds the score down, as a title. */
export function weakestTitle(weakest: Weakest): string {
  switch (weakest.kind) {
    case 'none':
      return 'No factor applies';
    case 'only':
      return `Only ${factorLabel(weakest.factor).toLowerCase()} applies`;
    case 'tie':
      return `${capitalise(numberWord(weakest.applying))} factors make up the score`;
    case 'weakest':
      return `${factorLabel(weakest.factor)} is the weakest of ${numberWord(weakest.applying)} factors`;
  }
}
