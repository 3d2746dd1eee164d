import type { FactorMoved, ScoreMoved } from '#model/findings/readiness/snapshots.ts';
import { plural } from '#words/grammar/plural.ts';
import { dateWords } from '#words/figures/dates.ts';
import { formatShort, NO_FIGURE, roundedTo } from '#words/figures/digits.ts';
import { capitalise, numberWord } from '#words/figures/numbers.ts';
import { formatScore, shownScore } from '#words/figures/score.ts';

/** How the score has moved since the first assessment, as a title: "Twelve points up since 4 March 2026". */
export function movedTitle(moved: ScoreMoved): string {
  if (moved.kind === 'none-kept') return 'No earlier assessment to compare with';
  const points = shownScore(Math.abs(moved.change));
  const since = dateWords(moved.since);
  if (points === 0) return `The score stands where it stood on ${since}`;
  const count = Number.isInteger(points) ? numberWord(points) : formatScore(points);
  return `${capitalise(count)} ${plural(points, 'point', 'points')} ${moved.change > 0 ? 'up' : 'down'} since ${since}`;
}

/** What an assessment kept now would hold, beside its day. */
export function keepHint(score: number, isUnassessed: boolean, isKnownDay: boolean): string {
  if (isKnownDay) return 'one is kept for this day already';
  return isUnassessed ? 'all at half: nothing is assessed yet' : `at ${formatScore(score)} of 100`;
}

/** No more can be kept. */
export const fullWords = (most: number): string => `${most} are kept, which is the most. Delete one to keep another.`;

/** A change as a table shows it, with whether there is one to see. */
export interface MovedWords {
  readonly text: string;
  readonly isChange: boolean;
}

/** By how much a factor has moved: "+2.5", "−1", "0", or that it began or ceased to apply. */
export function movedWords(moved: FactorMoved): MovedWords {
  switch (moved.kind) {
    case 'never':
      return { text: NO_FIGURE, isChange: true };
    case 'left-out':
      return { text: 'left out', isChange: true };
    case 'new':
      return { text: 'new', isChange: true };
    case 'moved': {
      const by = roundedTo(moved.by, 1);
      return { text: `${by > 0 ? '+' : ''}${formatShort(by, 1)}`, isChange: by !== 0 };
    }
  }
}

/** The heads of a comparison with now. */
export const comparedTitle = (day: string): string => `${dateWords(day)} and now`;
export const unmovedWords = (day: string): string => `Nothing has moved since ${dateWords(day)}.`;

/** The title of the score from assessment to assessment. */
export const trendTitle = (first: { readonly date: string; readonly score: number }, now: number): string =>
  `Readiness from ${dateWords(first.date)} to today: ${formatScore(first.score)} to ${formatScore(now)}`;

/** The button that deletes an assessment. */
export const deleteLabel = (day: string): string => `Delete the assessment of ${dateWords(day)}`;
