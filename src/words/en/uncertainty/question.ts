import { isAnyGain, type Selection } from '#model/findings/uncertainty/question.ts';
import type { TrialCount } from '#model/findings/uncertainty/trial-count.ts';
import { formatMoney } from '#words/figures/money.ts';
import { trialsWords } from './trial-count.ts';

/** What is asked for, at the head of a sentence: "Any gain", "At least ₹30 Cr", "₹20 Cr to ₹40 Cr". */
function questionWords(selection: Selection): string {
  const { least, most } = selection;
  if (isAnyGain(selection)) return 'Any gain';
  return most === null ? `At least ${formatMoney(least)}` : `${formatMoney(least)} to ${formatMoney(most)}`;
}

/** "At least ₹30 Cr: 88 trials of 100; CFO: one of 100." `contrast`: the answer through the other lens, with its name. */
export function answerWords(
  selection: Selection,
  answer: TrialCount,
  contrast: { readonly name: string; readonly answer: TrialCount } | null,
): string {
  const own = `${questionWords(selection)}: ${trialsWords(answer)}`;
  return contrast === null ? `${own}.` : `${own}; ${contrast.name}: ${trialsWords(contrast.answer, true)}.`;
}
