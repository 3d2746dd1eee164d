import { memo } from 'react';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { moneyScale } from '#ui/format/money-scale.ts';
import { shortName } from './labels.tsx';
import type { SeenLens } from './seen-lens.ts';
import { FanChart } from './fan-chart.tsx';

export interface FanFigureProps {
  readonly working: SeenLens;
  readonly contrast: SeenLens | null;
}

/** The running sum by year as bands, with its figures as a table. */
export const FanFigure = memo(function FanFigure({ working, contrast }: FanFigureProps) {
  const { fan } = working.findings;
  const money = moneyScale(fan.flatMap(({ p5, p95 }) => [p5, p95]));
  const other = contrast === null ? null : { name: shortName(contrast.name, 14), fan: contrast.findings.fan };
  return (
    <ChartFrame
      title="Running sum by year, nine trials in ten"
      fileName="neev-running-sum-range"
      table={{
        columns: [
          `After year, ${money.head}`,
          'P5',
          'P25',
          'P50',
          'P75',
          'P95',
          ...(other === null ? [] : [`${other.name} P50`]),
        ],
        rows: fan.map(({ year, p5, p25, p50, p75, p95 }, k) => [
          year === 0 ? 'Start' : `Year ${year}`,
          p5,
          p25,
          p50,
          p75,
          p95,
          ...(other === null ? [] : [other.fan[k]?.p50 ?? null]),
        ]),
        format: (value) => money.write(value, 1),
      }}
    >
      <FanChart fan={fan} contrast={other} />
    </ChartFrame>
  );
});
