import { LENSES, type LensId, type LensName } from '#model/business-case/lenses.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';

/** A lens's name within a sentence: "calibrated", "CFO". */
export const lensInSentence = (lens: LensId): string => inSentence(LENSES[lens].label);

/** The view in force, as it completes "Through …": "the calibrated lens", "the lens “Ours”", "your own view". */
export function throughWords(name: LensName): string {
  switch (name.kind) {
    case 'built-in':
      return `the ${lensInSentence(name.id)} lens`;
    case 'first-edition':
      return 'the CFO’s lens in its first edition';
    case 'own':
      return `the lens “${name.name}”`;
    case 'none':
      return 'your own view';
  }
}
