import { useId } from 'react';
import type { FanYear } from '#model/uncertainty/findings.ts';
import type { LegendEntry } from '#ui/chart-export/svg.ts';
import { EndLabels, endLabelsRoom, type EndLabel } from '#ui/chart/end-labels.tsx';
import { Band, FootTexts, FootTicks, Grid, GridTexts, Line, ZeroLine } from '#ui/chart/marks.tsx';
import { Plot, useFrame } from '#ui/chart/plot.tsx';
import { HALO } from '#ui/chart/text-look.ts';
import { moneyAxis } from '#words/figures/money-axis.ts';
import { niceTicks } from '#ui/chart/ticks.ts';
import { formatMoney } from '#words/figures/money.ts';
import { DELIVERED_MIDDLE } from '#words/uncertainty/fan.ts';

const HEIGHT = 292;
const TOP = 20;
const FOOT = 40;
/** Of the outer band and of the inner one, which lies over it. */
const [OUTER, INNER] = [0.14, 0.22];
/** Of the width at most for the labels at the right. */
const MOST_FOR_LABELS = 0.42;

export interface FanChartProps {
  readonly fan: readonly FanYear[];
  /** Moments within year 1, whose running sum bends where its benefit rises from nothing; none where it runs straight. */
  readonly firstYear: readonly FanYear[];
  readonly contrast: {
    readonly name: string;
    readonly fan: readonly FanYear[];
    readonly firstYear: readonly FanYear[];
  } | null;
  /** The middle of the trials that were delivered, by year; null where they are not told apart. */
  readonly delivered: readonly number[] | null;
}

/** The bands and lines for its picture, in which the page's words are missing. */
export const fanLegend = ({ fan, contrast, delivered }: Omit<FanChartProps, 'firstYear'>): readonly LegendEntry[] => [
  { label: 'P50, the middle trial', fill: 'var(--color-accent)' },
  { label: 'P25 to P75, half of the trials', fill: 'var(--color-accent)', fillOpacity: 1 - (1 - OUTER) * (1 - INNER) },
  { label: 'P5 to P95, nine trials in ten', fill: 'var(--color-accent)', fillOpacity: OUTER },
  ...(fan.some(({ p5 }) => p5 < 0) ? [{ label: 'below ₹0', fill: 'var(--color-loss)', fillOpacity: INNER }] : []),
  ...(delivered === null
    ? []
    : [{ label: DELIVERED_MIDDLE, fill: 'none', stroke: 'var(--color-accent)', strokeDasharray: '1.5 3' }]),
  ...(contrast === null
    ? []
    : [{ label: `P50, ${contrast.name}`, fill: 'none', stroke: 'var(--color-cost)', strokeDasharray: '5 2' }]),
];

type Key = 'p5' | 'p25' | 'p50' | 'p75' | 'p95';
const KEYS: readonly Key[] = ['p95', 'p75', 'p50', 'p25', 'p5'];

/** The running sum by year: where nine trials in ten lie, half of them within, and the middle; the other lens's middle dashed. */
export function FanChart({ fan, firstYear, contrast, delivered }: FanChartProps) {
  const drawn = inTime(fan, firstYear);
  const beside = contrast === null ? [] : inTime(contrast.fan, contrast.firstYear);
  const values = [
    ...drawn.flatMap(({ p5, p95 }) => [p5, p95]),
    ...beside.map(({ p50 }) => p50),
    ...(delivered ?? []),
    0,
  ];
  const ticks = niceTicks(Math.min(...values), Math.max(...values));
  const years = fan.at(-1)?.year ?? 1;
  const last = fan.at(-1);
  const labels = last === undefined ? [] : endLabels(last, contrast, delivered?.at(-1) ?? null);
  const margin = (width: number) => ({
    top: TOP,
    right: Math.min(endLabelsRoom(labels), width * MOST_FOR_LABELS),
    bottom: FOOT,
    left: 0,
  });
  const texts = moneyAxis(ticks).texts;
  const isEach = years <= 5;
  const after = fan.map(({ year }) => year).filter((year) => year > 0);
  return (
    <Plot
      height={HEIGHT}
      margin={margin}
      x={[0, Math.max(1, years)]}
      y={[Math.min(...values, ticks[0] ?? 0), Math.max(...values, ticks.at(-1) ?? 0)]}
    >
      {({ right }) => (
        <>
          <Grid ticks={ticks.filter((tick) => tick !== 0)} to={right} />
          <Bands fan={drawn} />
          <ZeroLine to={right} />
          {contrast !== null && (
            <Line points={along(beside, 'p50')} stroke="var(--color-cost)" strokeWidth={1.75} strokeDasharray="5 2" />
          )}
          {delivered !== null && (
            <Line
              points={fan.flatMap(({ year }, k) => (delivered[k] === undefined ? [] : [[year, delivered[k]] as const]))}
              strokeWidth={1.75}
              strokeDasharray="1.5 3"
            />
          )}
          <Line points={along(drawn, 'p50')} />
          <GridTexts ticks={ticks} texts={texts} {...HALO} />
          <FootTicks at={after} />
          <FootTexts
            rise={12}
            texts={after.map((year) => ({
              at: isEach ? year - 0.5 : year,
              text: isEach ? `Year ${year}` : `${year}`,
              anchor: !isEach && year === years ? 'end' : 'middle',
            }))}
          />
          <EndLabels labels={labels} />
        </>
      )}
    </Plot>
  );
}

/** The ends of the years with the moments between them. */
const inTime = (fan: readonly FanYear[], firstYear: readonly FanYear[]): readonly FanYear[] =>
  [...fan, ...firstYear].toSorted((left, right) => left.year - right.year);

const along = (fan: readonly FanYear[], key: Key) => fan.map((each) => [each.year, each[key]] as const);

/** Nine trials in ten, and half of them, in vermilion where they lie below zero. */
function Bands({ fan }: Pick<FanChartProps, 'fan'>) {
  const { y, width, height } = useFrame();
  const clip = useId();
  return (['above', 'below'] as const).map((side) => (
    <g key={side}>
      <clipPath id={`${clip}-${side}`}>
        <rect x={0} y={side === 'above' ? 0 : y.at(0)} width={width} height={side === 'above' ? y.at(0) : height} />
      </clipPath>
      <g clipPath={`url(#${clip}-${side})`} fill={side === 'above' ? 'var(--color-accent)' : 'var(--color-loss)'}>
        <Band upper={along(fan, 'p95')} lower={along(fan, 'p5')} fillOpacity={OUTER} />
        <Band upper={along(fan, 'p75')} lower={along(fan, 'p25')} fillOpacity={INNER} />
      </g>
    </g>
  ));
}

/** What each line and edge ends at; one label where nothing spreads. */
function endLabels(last: FanYear, contrast: FanChartProps['contrast'], delivered: number | null): readonly EndLabel[] {
  const whole = (amount: number): string => formatMoney(amount, 'whole');
  const end = contrast?.fan.at(-1);
  const keys = whole(last.p5) === whole(last.p95) ? (['p50'] as const) : KEYS;
  const label = (at: number, name: string, color: string): EndLabel => ({
    id: name,
    at,
    text: whole(at),
    name,
    fill: at < 0 ? 'var(--color-loss)' : color,
  });
  return [
    ...keys.map((key) => label(last[key], key.toUpperCase(), 'var(--color-ink)')),
    ...(delivered === null ? [] : [label(delivered, DELIVERED_MIDDLE, 'var(--color-accent)')]),
    ...(end === undefined || contrast === null ? [] : [label(end.p50, `${contrast.name} P50`, 'var(--color-cost)')]),
  ];
}
