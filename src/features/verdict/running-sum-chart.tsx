import { Area, ComposedChart, Line, ReferenceDot, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { RunningPoint, RunningSum } from './running-sum-data.ts';
import { EndMarks } from './running-sum-ends.tsx';
import { DeepestMark, GridLabel, PaybackMark, YearTick } from './running-sum-marks.tsx';

/** Room for the labels over and under the plot, px. */
const MARGIN = { top: 40, bottom: 22, left: 0 };
const HEIGHT = 288;

export interface RunningSumChartProps {
  readonly sum: RunningSum;
  /** Room at the right for the label of the last point, px. */
  readonly labelRoom: number;
  /** On a phone labels move and shorten. */
  readonly isNarrow: boolean;
  /** True while the trials behind the bands are those of an earlier state. */
  readonly isStale: boolean;
}

const BAND = { type: 'linear', stroke: 'none', fill: 'var(--color-accent)', isAnimationActive: false } as const;

/**
 * The running sum, in rupees over years: below zero in vermilion, the payback marked on the curve, the trials as bands
 * around it, the ends labelled.
 */
export default function RunningSumChart({ sum, labelRoom, isNarrow, isStale }: RunningSumChartProps) {
  const { points, ticks, paybackYear, deepest, end, years } = sum;
  const lowest = Math.min(sum.lowest, ticks[0] ?? 0);
  const highest = Math.max(sum.highest, ticks.at(-1) ?? 0);
  const top = ticks.at(-1) ?? 0;
  const unitTick = top === 0 ? (ticks[0] ?? 0) : top;
  const yOf = (amount: number) =>
    MARGIN.top + ((HEIGHT - MARGIN.top - MARGIN.bottom) * (highest - amount)) / (highest - lowest || 1);
  const floor = yOf(lowest);
  // Both stand at the left: where they would touch, the depth with its line says more than the gridline.
  const isUnderDeepest = (tick: number) =>
    tick !== unitTick && deepest.year === 0 && deepest.sum < 0 && yOf(tick) - 6 > yOf(deepest.sum) - 2;
  // A large area in full vermilion would shout over the figures.
  const isDeep = -lowest > 0.25 * (highest - lowest);
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <ComposedChart data={[...points]} margin={{ ...MARGIN, right: labelRoom }} accessibilityLayer={false}>
        <XAxis dataKey="year" type="number" domain={[0, years]} hide />
        <YAxis type="number" domain={[lowest, highest]} hide />
        {ticks
          .filter((tick) => tick !== 0)
          .map((tick) => (
            <ReferenceLine
              key={tick}
              y={tick}
              stroke="var(--color-grid)"
              {...(isUnderDeepest(tick) ? {} : { label: <GridLabel tick={tick} top={unitTick} /> })}
            />
          ))}
        {end.fan !== null && (
          <>
            <Area {...BAND} dataKey={({ fan }: RunningPoint) => fan?.outer} fillOpacity={isStale ? 0.06 : 0.12} />
            <Area {...BAND} dataKey={({ fan }: RunningPoint) => fan?.inner} fillOpacity={isStale ? 0.08 : 0.16} />
          </>
        )}
        <Area
          dataKey="below"
          stroke="none"
          fill="var(--color-loss)"
          fillOpacity={isDeep ? 0.22 : 0.9}
          isAnimationActive={false}
        />
        <ReferenceLine y={0} stroke="var(--color-ink)" strokeWidth={1.25} />
        {Array.from({ length: years }, (_, k) => (
          <ReferenceDot key={k} x={k + 1} y={0} r={0} shape={<YearTick />} />
        ))}
        {end.fan !== null && (
          <Line
            dataKey={({ fan }: RunningPoint) => fan?.middle}
            type="linear"
            stroke="var(--color-accent)"
            strokeWidth={1.25}
            strokeDasharray="1.5 3"
            dot={false}
            isAnimationActive={false}
          />
        )}
        <Line
          dataKey="sum"
          type="linear"
          stroke="var(--color-accent)"
          strokeWidth={2.5}
          strokeLinejoin="round"
          dot={false}
          isAnimationActive={false}
        />
        {deepest.sum < 0 && deepest.year !== end.year && (
          <ReferenceDot
            x={deepest.year}
            y={deepest.sum}
            r={0}
            shape={<DeepestMark floor={floor} sum={deepest.sum} year={deepest.year} years={years} />}
          />
        )}
        {paybackYear !== null && paybackYear > 0 && (
          <ReferenceDot
            x={paybackYear}
            y={0}
            r={5}
            shape={<PaybackMark months={paybackYear * 12} isLate={paybackYear > years * 0.6} isNarrow={isNarrow} />}
          />
        )}
        <ReferenceDot
          x={end.year}
          y={end.sum}
          r={0}
          shape={<EndMarks end={end} isNarrow={isNarrow} top={unitTick} yOf={yOf} />}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
