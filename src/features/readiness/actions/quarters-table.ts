import { quarterWords } from '#model/readiness/quarters.ts';
import type { ChartTable } from '#ui/chart/table.ts';
import { OF_100 } from '#ui/chart/table-units.ts';
import { capitalise } from '#words/figures/numbers.ts';

/** The score by quarter. */
export const quartersTable = (scores: readonly number[]): ChartTable => ({
  columns: [{ label: 'Quarter' }, { label: 'Score', unit: OF_100 }],
  rows: scores.map((score, k) => [capitalise(quarterWords(k + 1)), score]),
});
