import type { Stop } from '#ui/chart/readout.tsx';
import type { Scale } from '#ui/chart/scale.ts';
import { readingLines, readingSentence } from '#words/running-sum.ts';
import type { RunningSum } from '#model/findings/running-sum.ts';

/**
 * The running sum at the start and after each year, as a pointer or the arrow keys read it.
 * @param x years from the start
 */
export function stopsOf({ points }: RunningSum, x: Scale): readonly Stop[] {
  return points
    .filter(({ year }) => Number.isInteger(year))
    .map((point) => ({ at: x.at(point.year), words: readingSentence(point), lines: readingLines(point) }));
}
