import { memo, useState } from 'react';
import type { GateCurve } from '#model/findings/delivery/gate-curve.ts';
import { EndLabels, endLabelsRoom, type EndLabel } from '#ui/chart/end-labels.tsx';
import type { Frame } from '#ui/chart/frame.ts';
import { Dots, FootTexts, Grid, GridTexts, Line, ZeroLine } from '#ui/chart/marks.tsx';
import { textWidth } from '#ui/chart/measured-text.ts';
import { Plot } from '#ui/chart/plot.tsx';
import { Readout } from '#ui/chart/readout.tsx';
import { textBox } from '#ui/chart/room.ts';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { niceTicks } from '#ui/chart/ticks.ts';
import { Upright } from '#ui/chart/upright.tsx';
import { gateLines, LINE_NAMES } from '#words/delivery/curve.ts';
import { moneyAxis } from '#words/figures/money-axis.ts';
import { formatRate } from '#words/figures/percent.ts';
import { PickedGate } from './curve-marks.tsx';
import { endLabels } from './end-labels.ts';
import { gateMarks, placedFlags } from './flags.ts';

const HEIGHT = 320;
/** For words over the plot and under it, px. */
const [TOP, FOOT] = [22, 34];
/** Of the axis across. */
const GATES = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** One reading in so many points. */
const READ_EVERY = 5;
/** All at once: another line than the one the chart is about, told without its hue. */
const AT_ONCE = { stroke: 'var(--color-cost)', strokeWidth: 1.75, strokeDasharray: '5 2' };
/** Of the drawing at most for the labels where lines end. */
const MOST_FOR_LABELS = 0.3;

/** What both ways are worth on average over the gate that all four are; the crossing, the break-even and today marked. */
export const CurveChart = memo(function CurveChart({ curve }: { readonly curve: GateCurve }) {
  const [picked, setPicked] = useState<number | null>(null);
  const { points, bigBang } = curve;
  const values = [0, bigBang, ...points.map(({ phased }) => phased)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ticks = niceTicks(low, high);
  const domain = [Math.min(low, ticks[0] ?? 0), Math.max(high, ticks.at(-1) ?? 0)] as const;
  const axis = moneyAxis(ticks);
  const read = points.filter((_, k) => k % READ_EVERY === 0);
  const reader = ({ x, width }: Frame) => (
    <Readout
      label="Read both ways gate by gate"
      stops={read.map(({ gate, phased }) => {
        const lines = gateLines(gate, phased, bigBang);
        return { at: x.at(gate), words: `${lines.join(', ')}.`, lines };
      })}
      picked={picked}
      onPick={setPicked}
      width={width}
    />
  );
  const labelsAt = (width: number): readonly EndLabel[] => {
    const named = endLabels(curve, LINE_NAMES);
    return endLabelsRoom(named) <= width * MOST_FOR_LABELS ? named : endLabels(curve, null);
  };
  const here = picked === null ? undefined : read[picked];
  const marks = gateMarks(curve);
  return (
    <Plot
      height={HEIGHT}
      margin={(width) => ({ top: TOP, right: endLabelsRoom(labelsAt(width)), bottom: FOOT, left: 0 })}
      x={[0, 1]}
      y={domain[0] === domain[1] ? [domain[0], domain[0] + 1] : domain}
      over={reader}
    >
      {(frame) => {
        const { y, foot, right, width } = frame;
        const texts = ticks.map((tick, k) =>
          textBox(axis.texts[k] ?? '', QUIET, { x: 0, y: y.at(tick) - 6, textAnchor: 'start' }),
        );
        const flags = placedFlags(curve, frame, texts);
        return (
          <>
            <Grid ticks={ticks.filter((tick) => tick !== 0)} to={right} />
            <ZeroLine to={right} />
            <Line
              points={[
                [0, bigBang],
                [1, bigBang],
              ]}
              {...AT_ONCE}
            />
            {marks
              .filter(({ isToday }) => isToday)
              .map(({ id, at }) => (
                <Upright
                  key={id}
                  at={at[0]}
                  from={y.at(at[1])}
                  to={foot}
                  stroke="var(--color-accent)"
                  strokeWidth={1}
                  strokeDasharray="2 3"
                />
              ))}
            <Line points={points.map(({ gate, phased }) => [gate, phased] as const)} />
            <GridTexts ticks={ticks} texts={axis.texts} {...HALO} />
            {flags.map(({ id, at, text, place }) => (
              <g key={id}>
                <Upright
                  at={at[0]}
                  from={y.at(at[1])}
                  to={place.y + (place.y < y.at(at[1]) ? 3 : -10)}
                  strokeWidth={1}
                />
                <text {...place} {...STRONG} {...HALO}>
                  {text}
                </text>
              </g>
            ))}
            {marks.map(({ id, at, isToday }) => (
              <Dots
                key={id}
                points={[at]}
                r={5}
                fill={isToday ? 'var(--color-accent)' : 'var(--color-paper)'}
                stroke={isToday ? 'var(--color-paper)' : 'var(--color-ink)'}
                strokeWidth={2}
              />
            ))}
            <FootTexts
              rise={10}
              texts={GATES.map((gate) => ({
                at: gate,
                text: formatRate(gate),
                anchor:
                  gate === 0 ? 'start' : gate === 1 && right + textWidth('100%', QUIET) / 2 > width ? 'end' : 'middle',
              }))}
            />
            <EndLabels labels={labelsAt(width)} />
            {here !== undefined && <PickedGate {...here} bigBang={bigBang} />}
          </>
        );
      }}
    </Plot>
  );
});
