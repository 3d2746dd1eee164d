import type { RankedWorth } from '#model/findings/readiness/worth-ranking.ts';
import type { Gain } from '#model/readiness/gain.ts';
import type { ChartTable } from '#ui/chart/table.ts';
import { moneyUnit, POINTS } from '#ui/chart/table-units.ts';
import { RAISES, WORTH_HEADS, type Raise } from '#words/readiness/gain.ts';

/** A column of points. */
const points = (label: string) => ({ label, unit: POINTS });

const WAYS_UP = Object.keys(RAISES) as readonly Raise[];
const PARTS = Object.keys(WORTH_HEADS) as readonly (keyof Gain)[];

/** What more of each factor is worth, by what it comes from; those that apply, the best target first. */
export function worthTable(ranked: readonly RankedWorth[]): ChartTable {
  const all = (worth: RankedWorth) => WAYS_UP.flatMap((raise) => PARTS.map((part) => worth[raise][part]));
  const unit = moneyUnit(ranked.flatMap(all));
  return {
    columns: [
      { label: 'Factor' },
      points('Now'),
      points('Target'),
      ...WAYS_UP.flatMap((raise) => PARTS.map((part) => ({ label: `${RAISES[raise]}: ${WORTH_HEADS[part]}`, unit }))),
    ],
    rows: ranked.map((worth) => [
      worth.standing.factor.label,
      worth.standing.points,
      worth.standing.target,
      ...all(worth),
    ]),
  };
}
