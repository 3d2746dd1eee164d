import { formatMoney } from '#words/figures/money.ts';
import { capitalise } from '#words/figures/numbers.ts';
import { trialsWords } from '#features/uncertainty/shared/probability-words.ts';
import { chanceBetween } from '#features/uncertainty/shared/distribution.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { isAnyGain, type Selection } from './selection.ts';

/** What is asked for: "any gain", "at least ₹30 Cr", "₹20 Cr to ₹40 Cr". */
export function questionWords(selection: Selection): string {
  const { least, most } = selection;
  if (isAnyGain(selection)) return 'any gain';
  if (most === null) return `at least ${formatMoney(least)}`;
  return `${formatMoney(least)} to ${formatMoney(most)}`;
}

/** "At least ₹30 Cr: 88 trials of 100; CFO: one of 100." */
export function answerWords(selection: Selection, working: SeenLens, contrast: SeenLens | null): string {
  const chance = ({ findings }: SeenLens): number => chanceBetween(findings, selection.least, selection.most);
  const own = `${capitalise(questionWords(selection))}: ${trialsWords(chance(working))}`;
  return contrast === null ? `${own}.` : `${own}; ${contrast.name}: ${trialsWords(chance(contrast), true)}.`;
}
