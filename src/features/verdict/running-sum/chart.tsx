import { memo, useState } from 'react';
import { Drawing } from '#ui/chart/drawing.tsx';
import { bandPath, linePath, type Point } from '#ui/chart/path.ts';
import { Readout } from '#ui/chart/readout.tsx';
import { HEIGHT, plotOf, type Plot } from './plot.ts';
import { stopsOf } from './stops.ts';
import type { RunningPoint, RunningSum } from '#model/findings/running-sum.ts';
import { EndMarks } from './end-marks.tsx';
import { DeepestMark, GridLabel, PaybackMark, PickedMarks } from './marks.tsx';

export interface RunningSumChartProps {
  readonly sum: RunningSum;
  /** Room at the right for the label of the last point, px. */
  readonly labelRoom: number;
  /** On a phone labels move and shorten. */
  readonly isNarrow: boolean;
  /** True while the trials behind the bands are those of an earlier state. */
  readonly isStale: boolean;
}

/**
 * The running sum, in rupees over years: below zero in vermilion, the payback marked on the curve, the trials as bands
 * around it, the ends labelled. A pointer or the arrow keys read it year by year.
 */
export const RunningSumChart = memo(function RunningSumChart(props: RunningSumChartProps) {
  const { sum, labelRoom } = props;
  const [picked, setPicked] = useState<number | null>(null);
  const reader = (width: number) => (
    <Readout
      label="Read the running sum year by year"
      stops={stopsOf(sum, plotOf(sum, width - labelRoom))}
      picked={picked}
      onPick={setPicked}
      width={width}
    />
  );
  return (
    <Drawing height={HEIGHT} over={reader}>
      {(width) => <Marks {...props} plot={plotOf(sum, width - labelRoom)} picked={picked} />}
    </Drawing>
  );
});

interface MarksProps extends RunningSumChartProps {
  readonly plot: Plot;
  /** The year that is read, or null. */
  readonly picked: number | null;
}

function Marks({ sum, plot, isNarrow, isStale, picked }: MarksProps) {
  const { points, paybackYear, deepest, end, years } = sum;
  const { x, y, ticks, right, floor, unitTick, isDeep } = plot;
  const zero = y.at(0);
  // Both stand at the left: where they would touch, the depth with its line says more than the gridline.
  const isUnderDeepest = (tick: number) =>
    tick !== unitTick && deepest.year === 0 && deepest.sum < 0 && y.at(tick) - 6 > y.at(deepest.sum) - 2;
  const through = (amountOf: (point: RunningPoint) => number): readonly Point[] =>
    points.map((point) => [x.at(point.year), y.at(amountOf(point))]);
  const read = points.find(({ year }) => year === picked);
  return (
    <>
      {ticks
        .filter((tick) => tick !== 0)
        .map((tick) => (
          <g key={tick}>
            <path d={`M0 ${y.at(tick)}H${right}`} stroke="var(--color-grid)" />
            {!isUnderDeepest(tick) && <GridLabel tick={tick} top={unitTick} cy={y.at(tick)} />}
          </g>
        ))}
      {end.fan !== null && <Bands sum={sum} plot={plot} isStale={isStale} />}
      <path
        d={bandPath(
          through(() => 0),
          through(({ below }) => below),
        )}
        fill="var(--color-loss)"
        // A large area in full vermilion would shout over the figures.
        fillOpacity={isDeep ? 0.22 : 0.9}
      />
      <path d={`M0 ${zero}H${right}`} stroke="var(--color-ink)" strokeWidth={1.25} />
      {Array.from({ length: years }, (_, k) => (
        <path key={k} d={`M${x.at(k + 1)} ${zero}v5`} stroke="var(--color-ink)" strokeWidth={1.25} />
      ))}
      {end.fan !== null && (
        <path
          data-mark="middle trial"
          d={linePath(through(({ fan }) => fan?.middle ?? 0))}
          fill="none"
          stroke="var(--color-accent)"
          strokeWidth={1.25}
          strokeDasharray="1.5 3"
        />
      )}
      <path
        data-mark="as entered"
        d={linePath(through((point) => point.sum))}
        fill="none"
        stroke="var(--color-accent)"
        strokeWidth={2.5}
        strokeLinejoin="round"
      />
      {deepest.sum < 0 && deepest.year !== end.year && (
        <DeepestMark cx={x.at(deepest.year)} cy={y.at(deepest.sum)} floor={floor} right={right} point={deepest} />
      )}
      {paybackYear !== null && paybackYear > 0 && (
        <PaybackMark
          cx={x.at(paybackYear)}
          cy={zero}
          months={paybackYear * 12}
          isLate={paybackYear > years * 0.6}
          isNarrow={isNarrow}
        />
      )}
      <EndMarks cx={right} end={end} isNarrow={isNarrow} top={unitTick} yOf={y.at} />
      {read !== undefined && <PickedMarks point={read} plot={plot} />}
    </>
  );
}

/** How strong the bands are, which lie over each other; weaker while the trials are those of an earlier state. */
export function bandOpacity(isStale: boolean) {
  const [outer, inner] = isStale ? [0.06, 0.08] : [0.12, 0.16];
  return { outer, inner, both: 1 - (1 - outer) * (1 - inner) };
}

/** Where the trials lie: nine in ten, and half of them. */
function Bands({ sum: { points }, plot: { x, y }, isStale }: Pick<MarksProps, 'sum' | 'plot' | 'isStale'>) {
  const along = (side: 0 | 1, band: 'outer' | 'inner'): readonly Point[] =>
    points.flatMap(({ year, fan }): Point[] => (fan === null ? [] : [[x.at(year), y.at(fan[band][side])]]));
  const { outer, inner } = bandOpacity(isStale);
  return (
    <g fill="var(--color-accent)">
      <path d={bandPath(along(1, 'outer'), along(0, 'outer'))} fillOpacity={outer} />
      <path d={bandPath(along(1, 'inner'), along(0, 'inner'))} fillOpacity={inner} />
    </g>
  );
}
