import type { ChartTable } from '#ui/chart/table.ts';
import { moneyUnit, POINTS } from '#ui/chart/table-units.ts';
import type { RankedWorth } from '#model/findings/readiness/worth-ranking.ts';

/** A column of points. */
const points = (label: string) => ({ label, unit: POINTS });

/** What more of each factor is worth. */
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
