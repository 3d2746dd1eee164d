import type { ExplanationNote } from '#model/findings/explanation/explanation.ts';
import { capitalise, numberWord } from '#words/figures/numbers.ts';
import { REASON_WORDS } from '#words/reasons.ts';

/** Why a figure does not exist, or what to know about it. */
export function noteWords(note: ExplanationNote): string {
  if (note.kind === 'absent') return REASON_WORDS[note.reason];
  return `${capitalise(numberWord(note.rates))} rates make these cash flows worth nothing, because they change sign more than once. This is the one on the side of the discount rate that the NPV calls for; trust the NPV more.`;
}

/** How often a figure is read above it, where it is set apart; null where once or never. */
export function sharedWords(times: number): string | null {
  if (times === 0) return null;
  return `used ${times === 2 ? 'twice' : `${numberWord(times)} times`} above`;
}
