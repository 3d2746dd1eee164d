import { memo } from 'react';
import { deliveredMiddleOf } from '#model/findings/uncertainty/middle-trial.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { FanChart, fanLegend } from './fan-chart.tsx';
import { fanTable } from '#features/uncertainty/shared/tables.ts';

export interface FanFigureProps {
  readonly working: SeenLens;
  readonly contrast: SeenLens | null;
}

/** The running sum by year as bands, with its figures as a table. */
export const FanFigure = memo(function FanFigure({ working, contrast }: FanFigureProps) {
  const { fan, firstYear } = working.findings;
  const other =
    contrast === null
      ? null
      : {
          name: shortName(contrast.name, 14),
          fan: contrast.findings.fan,
          firstYear: contrast.findings.firstYear,
        };
  const delivered = deliveredMiddleOf(working.findings);
  return (
    <ChartFrame
      title="Running sum by year, nine trials in ten"
      fileName="neev-running-sum-range"
      legend={fanLegend({ fan, contrast: other, delivered })}
      table={fanTable(fan, other, delivered)}
    >
      <FanChart fan={fan} firstYear={firstYear} contrast={other} delivered={delivered} />
    </ChartFrame>
  );
});
