import { formatMoney } from '#words/figures/money.ts';
import { capitalise } from '#words/figures/numbers.ts';
import { trialsWords } from '#words/uncertainty/trial-count.ts';
import { chanceBetween } from '#model/uncertainty/simulation/curve.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';

import { isAnyGain, type Selection } from '#model/findings/uncertainty/question.ts';

interface Seen {
  readonly name: string;
  readonly findings: SimulationFindings;
}

/** What is asked for: "any gain", "at least ₹30 Cr", "₹20 Cr to ₹40 Cr". */
export function questionWords(selection: Selection): string {
  const { least, most } = selection;
  if (isAnyGain(selection)) return 'any gain';
  if (most === null) return `at least ${formatMoney(least)}`;
  return `${formatMoney(least)} to ${formatMoney(most)}`;
}

/** "At least ₹30 Cr: 88 trials of 100; CFO: one of 100." */
export function answerWords(selection: Selection, working: Seen, contrast: Seen | null): string {
  const chance = ({ findings }: Seen): number => chanceBetween(findings, selection.least, selection.most);
  const own = `${capitalise(questionWords(selection))}: ${trialsWords(chance(working))}`;
  return contrast === null ? `${own}.` : `${own}; ${contrast.name}: ${trialsWords(chance(contrast), true)}.`;
}
