import { useId } from 'react';
import type { FanYear } from '#model/uncertainty/findings.ts';
import type { LegendEntry } from '#ui/chart-export/svg.ts';
import { Drawing } from '#ui/chart/drawing.tsx';
import { linearScale } from '#ui/chart/scale.ts';
import { spreadLabels } from '#ui/chart/spread.ts';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { moneyTickTexts } from '#ui/chart/tick-text.ts';
import { niceTicks } from '#ui/chart/ticks.ts';
import { formatMoney } from '#words/figures/money.ts';

const HEIGHT = 372;
const TOP = 20;
const FOOT = 40;
/** Of the outer band and of the inner one, which lies over it. */
const [OUTER, INNER] = [0.14, 0.22];
/** Of the width at most for the labels at the right. */
const MOST_FOR_LABELS = 0.42;
const LINE = 17;

export interface FanChartProps {
  readonly fan: readonly FanYear[];
  readonly contrast: { readonly name: string; readonly fan: readonly FanYear[] } | null;
}

/** The bands and lines for its picture, in which the page's words are missing. */
export const fanLegend = ({ fan, contrast }: FanChartProps): readonly LegendEntry[] => [
  { label: 'P50, the middle trial', fill: 'var(--color-accent)' },
  { label: 'P25 to P75, half of the trials', fill: 'var(--color-accent)', fillOpacity: 1 - (1 - OUTER) * (1 - INNER) },
  { label: 'P5 to P95, nine trials in ten', fill: 'var(--color-accent)', fillOpacity: OUTER },
  ...(fan.some(({ p5 }) => p5 < 0) ? [{ label: 'below ₹0', fill: 'var(--color-loss)', fillOpacity: INNER }] : []),
  ...(contrast === null
    ? []
    : [{ label: `P50, ${contrast.name}`, fill: 'none', stroke: 'var(--color-cost)', strokeDasharray: '5 2' }]),
];

type Key = 'p5' | 'p25' | 'p50' | 'p75' | 'p95';
const KEYS: readonly Key[] = ['p95', 'p75', 'p50', 'p25', 'p5'];

/** The running sum by year: where nine trials in ten lie, half of them within, and the middle; the other lens's middle dashed. */
export function FanChart({ fan, contrast }: FanChartProps) {
  return <Drawing height={HEIGHT}>{(width) => <Fan fan={fan} contrast={contrast} width={width} />}</Drawing>;
}

function Fan({ fan, contrast, width }: FanChartProps & { readonly width: number }) {
  const values = [...fan.flatMap(({ p5, p95 }) => [p5, p95]), ...(contrast?.fan ?? []).map(({ p50 }) => p50), 0];
  const ticks = niceTicks(Math.min(...values), Math.max(...values));
  const y = linearScale(Math.min(...values, ticks[0] ?? 0), Math.max(...values, ticks.at(-1) ?? 0), HEIGHT - FOOT, TOP);
  const years = fan.at(-1)?.year ?? 1;
  const last = fan.at(-1);
  const labels = last === undefined ? [] : endLabels(last, contrast);
  const right = width - Math.min(roomFor(labels), width * MOST_FOR_LABELS);
  const x = linearScale(0, Math.max(1, years), 0, right);
  const texts = moneyTickTexts(ticks);
  const line = (points: readonly FanYear[], key: Key): string =>
    points
      .map((each, k) => `${k === 0 ? 'M' : 'L'}${x.at(each.year).toFixed(1)} ${y.at(each[key]).toFixed(1)}`)
      .join('');
  const band = (low: Key, high: Key): string => `${line(fan, low)}${line(fan.toReversed(), high).replace('M', 'L')}Z`;
  const isEach = years <= 5;
  const clip = useId();
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>{tick !== 0 && <path d={`M0 ${y.at(tick)}H${right}`} stroke="var(--color-grid)" />}</g>
      ))}
      {(['above', 'below'] as const).map((side) => (
        <g key={side}>
          <clipPath id={`${clip}-${side}`}>
            <rect x={0} y={side === 'above' ? 0 : y.at(0)} width={width} height={side === 'above' ? y.at(0) : HEIGHT} />
          </clipPath>
          <g clipPath={`url(#${clip}-${side})`} fill={side === 'above' ? 'var(--color-accent)' : 'var(--color-loss)'}>
            <path d={band('p5', 'p95')} fillOpacity={OUTER} />
            <path d={band('p25', 'p75')} fillOpacity={INNER} />
          </g>
        </g>
      ))}
      <path d={`M0 ${y.at(0)}H${right}`} stroke="var(--color-ink)" strokeWidth={1.25} />
      {contrast !== null && (
        <path
          d={line(contrast.fan, 'p50')}
          fill="none"
          stroke="var(--color-cost)"
          strokeWidth={1.75}
          strokeDasharray="5 2"
        />
      )}
      <path d={line(fan, 'p50')} fill="none" stroke="var(--color-accent)" strokeWidth={2.5} strokeLinejoin="round" />
      {ticks.map((tick, k) => (
        <text key={tick} x={0} y={y.at(tick) - 6} {...QUIET} {...HALO}>
          {texts[k]}
        </text>
      ))}
      {fan
        .filter(({ year }) => year > 0)
        .map(({ year }) => (
          <g key={year}>
            <path d={`M${x.at(year)} ${y.at(0)}v5`} stroke="var(--color-ink)" strokeWidth={1.25} />
            <text
              x={isEach ? x.at(year - 0.5) : x.at(year)}
              y={HEIGHT - 12}
              textAnchor={!isEach && year === years ? 'end' : 'middle'}
              {...QUIET}
            >
              {isEach ? `Year ${year}` : year}
            </text>
          </g>
        ))}
      <EndLabels labels={labels} y={y} left={right + 8} />
    </>
  );
}

interface EndLabel {
  readonly end: number;
  readonly amount: string;
  readonly name: string;
  readonly color: string;
}

/** What each line and edge ends at; one label where nothing spreads. */
function endLabels(last: FanYear, contrast: FanChartProps['contrast']): readonly EndLabel[] {
  const whole = (amount: number): string => formatMoney(amount, 'whole');
  const end = contrast?.fan.at(-1);
  const keys = whole(last.p5) === whole(last.p95) ? (['p50'] as const) : KEYS;
  const label = (at: number, name: string, color: string): EndLabel => ({
    end: at,
    amount: whole(at),
    name,
    color: at < 0 ? 'var(--color-loss)' : color,
  });
  return [
    ...keys.map((key) => label(last[key], key.toUpperCase(), 'var(--color-ink)')),
    ...(end === undefined || contrast === null ? [] : [label(end.p50, `${contrast.name} P50`, 'var(--color-cost)')]),
  ].toSorted((a, b) => b.end - a.end);
}

/** Room for the longest label, px: about the width of its letters. */
const roomFor = (labels: readonly EndLabel[]): number =>
  Math.max(0, ...labels.map(({ amount, name }) => amount.length * 8 + name.length * 6.8 + 18));

interface EndLabelsProps {
  readonly labels: readonly EndLabel[];
  readonly y: ReturnType<typeof linearScale>;
  readonly left: number;
}

/** The labels beside the last year, moved apart where they end close together. */
function EndLabels({ labels, y, left }: EndLabelsProps) {
  const places = spreadLabels(
    labels.map(({ end }) => y.at(end)),
    LINE,
    TOP - 8,
    HEIGHT - FOOT + 12,
  );
  return (
    <>
      {labels.map(({ amount, name, color, end }, k) => {
        const at = y.at(end);
        const place = places[k] ?? at;
        return (
          <g key={name}>
            {Math.abs(place - at) > 4 && (
              <path d={`M${left - 6} ${at}L${left - 1} ${place}`} stroke="var(--color-line)" fill="none" />
            )}
            <text x={left + 2} y={place + 4} {...STRONG} fill={color}>
              {amount}
              <tspan {...QUIET} fontWeight={400} dx={6}>
                {name}
              </tspan>
            </text>
          </g>
        );
      })}
    </>
  );
}
