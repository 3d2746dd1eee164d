import { memo, useState } from 'react';
import { isDepthTold, toldPoints, type RunningPoint, type RunningSum } from '#model/findings/running-sum.ts';
import { Area } from '#ui/chart/area.tsx';
import { EndLabels, endLabelsRoom } from '#ui/chart/end-labels.tsx';
import type { Frame } from '#ui/chart/frame.ts';
import { Band, FootTicks, Grid, GridTexts, Line, ZeroLine, type Datum } from '#ui/chart/marks.tsx';
import { Plot } from '#ui/chart/plot.tsx';
import { Readout } from '#ui/chart/readout.tsx';
import { sumAxis } from './axis.ts';
import { narrowEnds, wideEnds } from './ends.ts';
import { axisTextsFree, BackMark, DeepestMark, flagOf, PickedMarks } from './marks.tsx';
import { stopsOf } from './stops.ts';

const HEIGHT = 288;
/** For the flag over the plot and the depth under it, px. */
const [TOP, FOOT] = [40, 22];
/** A large area in full vermilion would shout over the figures. */
const BELOW = { deep: 0.22, shallow: 0.9 };

export interface RunningSumChartProps {
  readonly sum: RunningSum;
  /** Room at the right for the labels where the last year ends, px; on a phone these take what they need. */
  readonly labelRoom: number;
  /** On a phone labels move and shorten. */
  readonly isNarrow: boolean;
  /** True while the trials behind the bands are those of an earlier state. */
  readonly isStale: boolean;
}

/**
 * The running sum, in rupees over years: below zero in vermilion, the payback marked on the curve, the trials as bands
 * around it, the ends labelled. A pointer or the arrow keys read it at its ends of years, its lowest point and its zeros. It
 * runs through the points of the finding, which may lie anywhere between the years.
 */
export const RunningSumChart = memo(function RunningSumChart({
  sum,
  labelRoom,
  isNarrow,
  isStale,
}: RunningSumChartProps) {
  const [picked, setPicked] = useState<number | null>(null);
  const { points, back, deepest, end, years } = sum;
  const { domain, ticks, words, isDeep } = sumAxis(sum);
  const ends = isNarrow ? narrowEnds(end, words) : wideEnds(end, labelRoom);
  const right = isNarrow ? endLabelsRoom(ends) : labelRoom;
  const through = (amountOf: (point: RunningPoint) => number): readonly Datum[] =>
    points.map((point) => [point.year, amountOf(point)]);
  const told = toldPoints(sum);
  const read = picked === null ? undefined : told[picked];
  const reader = ({ x, width }: Frame) => (
    <Readout
      label="Read the running sum from point to point"
      stops={stopsOf(told, x)}
      picked={picked}
      onPick={setPicked}
      width={width}
    />
  );
  const isDepthMarked = isDepthTold(sum);
  return (
    <Plot height={HEIGHT} margin={{ top: TOP, right, bottom: FOOT, left: 0 }} x={[0, years]} y={domain} over={reader}>
      {(frame) => {
        const flag = back === null ? null : flagOf(frame, back, isNarrow);
        const named = axisTextsFree(frame, { ticks, words, deepest: isDepthMarked ? deepest : null, flag });
        return (
          <>
            <Grid ticks={ticks.filter((tick) => tick !== 0)} to={frame.right} />
            <GridTexts ticks={named.map(({ tick }) => tick)} texts={named.map(({ text }) => text)} />
            {end.fan !== null && <Bands points={points} isStale={isStale} />}
            <Area
              points={through(({ below }) => below)}
              fill="var(--color-loss)"
              fillOpacity={isDeep ? BELOW.deep : BELOW.shallow}
            />
            <ZeroLine to={frame.right} />
            <FootTicks at={Array.from({ length: years }, (_, k) => k + 1)} />
            {end.fan !== null && (
              <Line
                data-mark="middle trial"
                points={through(({ fan }) => fan?.middle ?? 0)}
                strokeWidth={1.25}
                strokeDasharray="1.5 3"
              />
            )}
            <Line data-mark="as entered" points={through((point) => point.sum)} />
            {isDepthMarked && <DeepestMark point={deepest} />}
            {flag !== null && <BackMark flag={flag} />}
            <EndLabels labels={ends} />
            {read !== undefined && <PickedMarks point={read} />}
          </>
        );
      }}
    </Plot>
  );
});

/** How strong the bands are, which lie over each other; weaker while the trials are those of an earlier state. */
export function bandOpacity(isStale: boolean) {
  const [outer, inner] = isStale ? [0.06, 0.08] : [0.12, 0.16];
  return { outer, inner, both: 1 - (1 - outer) * (1 - inner) };
}

/** Where the trials lie: nine in ten, and half of them. */
function Bands({ points, isStale }: Pick<RunningSum, 'points'> & Pick<RunningSumChartProps, 'isStale'>) {
  const along = (side: 0 | 1, band: 'outer' | 'inner'): readonly Datum[] =>
    points.flatMap(({ year, fan }): Datum[] => (fan === null ? [] : [[year, fan[band][side]]]));
  const { outer, inner } = bandOpacity(isStale);
  return (
    <g fill="var(--color-accent)">
      <Band upper={along(1, 'outer')} lower={along(0, 'outer')} fillOpacity={outer} />
      <Band upper={along(1, 'inner')} lower={along(0, 'inner')} fillOpacity={inner} />
    </g>
  );
}
