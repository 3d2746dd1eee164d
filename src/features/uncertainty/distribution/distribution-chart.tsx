import { memo } from 'react';
import { moneyAxis } from '#words/figures/money-axis.ts';
import { Drawing } from '#ui/chart/drawing.tsx';
import { niceTicks } from '#ui/chart/ticks.ts';
import { HALO, QUIET } from '#ui/chart/text-look.ts';
import { useMedia } from '#ui/use-media.ts';
import { Brush } from './brush.tsx';
import { ContrastBars, WorkingBars } from './bars.tsx';
import { Cumulative, CumulativeScale } from './cumulative.tsx';
import { LensLabels, LossLabel, Quantiles } from './labels.tsx';
import { heightsOf, plotOf, type Plot } from './plot.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { isAnyGain, type Selection } from '#model/findings/uncertainty/question.ts';

export interface DistributionChartProps {
  readonly working: SeenLens;
  readonly contrast: SeenLens | null;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Both lenses' trials as bars over one axis, and the share at or below each amount under it. */
export const DistributionChart = memo(function DistributionChart({
  working,
  contrast,
  selection,
  onSelect,
}: DistributionChartProps) {
  const isPhone = useMedia('(max-width: 44.99rem)');
  // The place is kept before its width is known: on a phone the names stand one over the other.
  const guess = isPhone ? 0 : Number.POSITIVE_INFINITY;
  const lenses = contrast === null ? 1 : 2;
  return (
    <Drawing
      height={(width) => heightsOf(width === 0 ? guess : width, lenses).height}
      over={brushOver({ working, contrast, selection, onSelect })}
    >
      {(width) => {
        const plot = plotOf(working, contrast, width);
        const labels = { plot, working, contrast, width };
        return (
          <>
            <LensLabels {...labels} />
            <Chosen plot={plot} selection={selection} />
            <ContrastBars plot={plot} />
            <WorkingBars plot={plot} />
            <Cumulative {...labels} />
            <path
              d={`M${plot.x.at(0)} ${plot.top - 4}V${plot.cumulativeFoot}`}
              stroke="var(--color-ink)"
              strokeWidth={1.25}
            />
            <Ticks plot={plot} width={width} />
            <Quantiles {...labels} />
            <CumulativeScale plot={plot} width={width} />
            <LossLabel {...labels} />
          </>
        );
      }}
    </Drawing>
  );
});

const brushOver =
  ({ working, contrast, ...brush }: DistributionChartProps) =>
  (width: number) => <Brush plot={plotOf(working, contrast, width)} {...brush} />;

/** What is asked for, as a band through both drawings; not drawn for the question of any gain, which the zero line shows. */
function Chosen({
  plot: { x, top, cumulativeFoot },
  selection,
}: {
  readonly plot: Plot;
  readonly selection: Selection;
}) {
  if (isAnyGain(selection)) return null;
  const from = x.within(selection.least);
  const to = selection.most === null ? x.at(x.to) : x.within(selection.most);
  return (
    <g>
      <rect
        x={from}
        y={top}
        width={Math.max(0, to - from)}
        height={cumulativeFoot - top}
        fill="var(--color-accent-soft)"
      />
      <path d={`M${from} ${top}V${cumulativeFoot}`} stroke="var(--color-accent)" />
      {selection.most !== null && <path d={`M${to} ${top}V${cumulativeFoot}`} stroke="var(--color-accent)" />}
    </g>
  );
}

function Ticks({ plot, width }: { readonly plot: Plot; readonly width: number }) {
  const { axis, x, foot, isNarrow } = plot;
  const ticks = niceTicks(axis.from, axis.to, isNarrow ? 4 : 8);
  const texts = moneyAxis(ticks).texts;
  return (
    <g>
      <path d={`M0 ${foot}H${width}`} stroke="var(--color-ink)" strokeWidth={1.25} />
      {ticks.map((tick, k) => (
        <text
          key={tick}
          x={Math.min(Math.max(x.at(tick), 12), width)}
          y={foot + 34}
          textAnchor={x.at(tick) > width - 30 ? 'end' : 'middle'}
          {...QUIET}
          {...HALO}
          {...(tick === 0 ? { fill: 'var(--color-ink)', fontWeight: 600 } : {})}
        >
          {texts[k]}
        </text>
      ))}
    </g>
  );
}
