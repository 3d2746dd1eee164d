import type { LeadingLine } from '#model/findings/benefit-lines.ts';
import type { Catalogue } from '#model/facts/benefit-lines.ts';
import { formatMoney } from '#words/figures/money.ts';
import { capitalise, counted, numberWord } from '#words/figures/numbers.ts';
import { formatRate, formatRoi } from '#words/figures/percent.ts';
import { plural } from '#words/grammar/plural.ts';

/** The line that brings most, as a heading; null where none brings anything. */
export function leadingLineTitle(leading: LeadingLine | null): string {
  if (leading === null) return 'No line counts yet';
  return leading.isAlone
    ? `${leading.label} brings all of it`
    : `${leading.label} alone brings ${formatRoi(leading.share)}`;
}

/** How many of the lines count, the catalogue's and the user's own. */
export function countingLinesNote(counting: number, all: number): string {
  if (counting === all) return `All ${numberWord(all)} lines count.`;
  if (counting === 0) return `None of the ${counted(all, 'line')} counts.`;
  return `${capitalise(numberWord(counting))} of ${counted(all, 'line')} ${plural(counting, 'counts', 'count')}.`;
}

/** A line that is switched off comes back at the rate it had, or at the catalogue's own. */
export type RateBack = 'catalogue' | 'before';

const BACK: Readonly<Record<RateBack, string>> = { catalogue: 'the catalogue’s rate', before: 'as before' };

/** What a press on a line's switch does. */
export const switchHint = (isOn: boolean, rate: number, back: RateBack): string =>
  isOn ? `Switch off; back on at ${formatRate(rate)}` : `Switch on at ${formatRate(rate)}, ${BACK[back]}`;

/** What is known of a line that is off: the rate at which it would count again, or that the source never uses it. */
export const offNote = (rate: number, back: RateBack): string =>
  rate > 0
    ? `Off. Switched on, it counts at ${formatRate(rate)} again, ${BACK[back]}.`
    : 'The source lists this base, but its formula never uses it. Type a rate, and the line counts.';

const CONTENTS: Readonly<Record<Catalogue, string>> = {
  core: 'revenue, the data team, infrastructure and incidents',
  comprehensive: 'revenue, pipelines and their running, HR, partners, R&D, and fixed amounts for four risks',
};

/** What is in the catalogue in force, and what the other would count, ₹ a year. */
export const catalogueNote = (catalogue: Catalogue, lines: number, other: Catalogue, otherAnnual: number): string =>
  `${capitalise(counted(lines, 'line'))}: ${CONTENTS[catalogue]}. The ${other} catalogue would count ${formatMoney(otherAnnual)} a year.`;
