import { Columns } from '#ui/chart/columns.tsx';
import type { MoneyScale } from '#words/figures/money-scale.ts';
import { PART_LOOK } from './part-look.ts';
import { PARTS, type PartId, type YearSpend } from './spend.ts';

export interface SpendChartProps {
  readonly years: readonly YearSpend[];
  readonly parts: readonly PartId[];
  readonly money: MoneyScale;
}

const HEIGHT = 232;

/** Each year as one column of its parts, its total on top; the parts are named beside the first. */
export function SpendChart({ years, parts, money }: SpendChartProps) {
  return (
    <Columns
      height={HEIGHT}
      widest={72}
      air={0.35}
      groups={years.map((each, k) => ({
        name: `Year ${each.year}`,
        short: String(each.year),
        columns: [
          {
            id: 'spend',
            parts: parts.map((part) => ({
              id: part,
              value: each[part],
              look: PART_LOOK[part],
              ...(k === 0 ? { name: PARTS[part].replace(', once', '') } : {}),
            })),
            label: money.write(each.total, 1),
            isStrong: true,
          },
        ],
      }))}
    />
  );
}
