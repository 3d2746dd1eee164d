import type { ChartTable } from '#ui/chart/table.ts';
import { OF_100, POINTS } from '#ui/chart/table-units.ts';
import { dateWords } from '#words/figures/dates.ts';

/** A column of points. */
const points = (label: string) => ({ label, unit: POINTS });

/** The score from assessment to assessment, and now. */
export const trendTable = (
  marks: readonly { readonly date: string; readonly score: number }[],
  now: number,
  day: string,
): ChartTable => ({
  columns: [{ label: 'Day' }, { label: 'Score', unit: OF_100 }],
  rows: [...marks.map(({ date, score }) => [dateWords(date), score]), [`Now, ${dateWords(day)}`, now]],
});

interface Compared {
  readonly label: string;
  readonly earlier: number | null;
  readonly now: number | null;
  readonly maximum: number;
}

/** Each factor then and now. */
export const compareTable = (rows: readonly Compared[]): ChartTable => ({
  columns: [{ label: 'Factor' }, points('Then'), points('Now'), points('Of')],
  rows: rows.map(({ label, earlier, now, maximum }) => [label, earlier, now, maximum]),
});
