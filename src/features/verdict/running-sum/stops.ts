import type { Stop } from '#ui/chart/readout.tsx';
import { readingLines, readingSentence } from '#words/running-sum.ts';
import type { RunningSum } from '#model/findings/running-sum.ts';
import type { Plot } from './plot.ts';

/** The running sum at the start and after each year, as a pointer or the arrow keys read it. */
export function stopsOf({ points }: RunningSum, { x }: Plot): readonly Stop[] {
  return points
    .filter(({ year }) => Number.isInteger(year))
    .map((point) => ({ at: x.at(point.year), words: readingSentence(point), lines: readingLines(point) }));
}
