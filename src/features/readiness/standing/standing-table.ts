import type { ChartTable } from '#ui/chart/table.ts';
import { POINTS } from '#ui/chart/table-units.ts';
import type { Standing } from '#model/readiness/standings.ts';

/** A column of points. */
const points = (label: string) => ({ label, unit: POINTS });

/** Each factor now against its target. */
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
