import { quarterWords } from '#model/readiness/quarters.ts';
import type { ChartTable } from '#ui/chart/table.ts';
import { moneyUnit, OF_100, PER_CENT, POINTS } from '#ui/chart/table-units.ts';
import { dateWords } from '#words/figures/dates.ts';
import { capitalise } from '#words/figures/numbers.ts';
import type { Standing } from '#model/readiness/standings.ts';
import type { RankedWorth } from '#model/findings/readiness/worth-ranking.ts';

const points = (label: string) => ({ label, unit: POINTS });

export const trendTable = (
  marks: readonly { readonly date: string; readonly score: number }[],
  now: number,
  day: string,
): ChartTable => ({
  columns: [{ label: 'Day' }, { label: 'Score', unit: OF_100 }],
  rows: [...marks.map(({ date, score }) => [dateWords(date), score]), [`Now, ${dateWords(day)}`, now]],
});

export const quartersTable = (scores: readonly number[]): ChartTable => ({
  columns: [{ label: 'Quarter' }, { label: 'Score', unit: OF_100 }],
  rows: scores.map((score, k) => [capitalise(quarterWords(k + 1)), score]),
});

export function worthTable(ranked: readonly RankedWorth[]): ChartTable {
  const unit = moneyUnit(ranked.flatMap(({ nextPoint, toTarget, toMaximum }) => [nextPoint, toTarget, toMaximum]));
  return {
    columns: [
      { label: 'Factor' },
      points('Now'),
      points('Target'),
      ...['One more point', 'Reaching the target', 'Reaching the maximum'].map((label) => ({ label, unit })),
    ],
    rows: ranked.map(({ standing, nextPoint, toTarget, toMaximum }) => [
      standing.factor.label,
      standing.points,
      standing.target,
      nextPoint,
      toTarget,
      toMaximum,
    ]),
  };
}

export const standingTable = (standings: readonly Standing[]): ChartTable => ({
  columns: [{ label: 'Factor' }, { label: 'Applies' }, points('Now'), points('Target'), points('Of')],
  rows: standings.map(({ factor, points: now, target, applies }) => [
    factor.label,
    applies ? 'yes' : 'not applicable',
    applies ? now : null,
    applies ? target : null,
    factor.maximum,
  ]),
});

export const adoptionTable = (
  lines: readonly { readonly label: string; readonly adoption: { readonly share: number } }[],
): ChartTable => ({
  columns: [{ label: 'Companies' }, { label: 'Adoption', unit: PER_CENT }],
  rows: lines.map(({ label, adoption }) => [label, adoption.share]),
});

interface Compared {
  readonly label: string;
  readonly earlier: number | null;
  readonly now: number | null;
  readonly maximum: number;
}

export const compareTable = (rows: readonly Compared[]): ChartTable => ({
  columns: [{ label: 'Factor' }, points('Then'), points('Now'), points('Of')],
  rows: rows.map(({ label, earlier, now, maximum }) => [label, earlier, now, maximum]),
});
