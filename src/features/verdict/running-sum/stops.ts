import type { Stop } from '#ui/chart/readout.tsx';
import type { Scale } from '#ui/chart/scale.ts';
import { readingLines, readingSentence } from '#words/running-sum.ts';
import type { RunningPoint } from '#model/findings/running-sum.ts';

/**
 * Points of the running sum as a pointer or the arrow keys read them.
 * @param x years from the start
 */
export const stopsOf = (points: readonly RunningPoint[], x: Scale): readonly Stop[] =>
  points.map((point) => ({ at: x.at(point.year), words: readingSentence(point), lines: readingLines(point) }));
