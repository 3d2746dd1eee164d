import type { FanYear } from '#model/uncertainty/findings.ts';
import { Drawing } from '#ui/chart/drawing.tsx';
import { linearScale } from '#ui/chart/scale.ts';
import { spreadLabels } from '#ui/chart/spread.ts';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { moneyTickTexts } from '#ui/chart/tick-text.ts';
import { niceTicks } from '#ui/chart/ticks.ts';
import { formatMoney } from '#ui/format/money.ts';

const HEIGHT = 372;
const TOP = 20;
const FOOT = 40;
/** Room at the right for "₹106 Cr  P95", px. */
const LABELS = 116;
const LINE = 17;

export interface FanChartProps {
  readonly fan: readonly FanYear[];
  readonly contrast: { readonly name: string; readonly fan: readonly FanYear[] } | null;
}

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
  const x = linearScale(0, Math.max(1, years), 0, width - LABELS);
  const texts = moneyTickTexts(ticks);
  const line = (points: readonly FanYear[], key: Key): string =>
    points
      .map((each, k) => `${k === 0 ? 'M' : 'L'}${x.at(each.year).toFixed(1)} ${y.at(each[key]).toFixed(1)}`)
      .join('');
  const band = (low: Key, high: Key): string => `${line(fan, low)}${line(fan.toReversed(), high).replace('M', 'L')}Z`;
  const last = fan.at(-1);
  const isEach = years <= 5;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>{tick !== 0 && <path d={`M0 ${y.at(tick)}H${width - LABELS}`} stroke="var(--color-grid)" />}</g>
      ))}
      <path d={band('p5', 'p95')} fill="var(--color-accent)" fillOpacity={0.14} />
      <path d={band('p25', 'p75')} fill="var(--color-accent)" fillOpacity={0.22} />
      {y.from < 0 && (
        <>
          <clipPath id="fan-below">
            <rect x={0} y={y.at(0)} width={width} height={HEIGHT} />
          </clipPath>
          <path d={band('p5', 'p95')} fill="var(--color-loss)" fillOpacity={0.3} clipPath="url(#fan-below)" />
        </>
      )}
      <path d={`M0 ${y.at(0)}H${width - LABELS}`} stroke="var(--color-ink)" strokeWidth={1.25} />
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
      {last !== undefined && <EndLabels last={last} contrast={contrast} y={y} left={x.at(years) + 8} />}
    </>
  );
}

interface EndLabelsProps {
  readonly last: FanYear;
  readonly contrast: FanChartProps['contrast'];
  readonly y: ReturnType<typeof linearScale>;
  readonly left: number;
}

interface EndLabel {
  readonly at: number;
  readonly amount: number;
  readonly name: string;
  readonly color: string;
}

/** What each line and edge ends at, moved apart where they end close together. */
function EndLabels({ last, contrast, y, left }: EndLabelsProps) {
  const end = contrast?.fan.at(-1);
  const labels: readonly EndLabel[] = [
    ...KEYS.map((key) => ({
      at: y.at(last[key]),
      amount: last[key],
      name: key.toUpperCase(),
      color: 'var(--color-ink)',
    })),
    ...(end === undefined || contrast === null
      ? []
      : [{ at: y.at(end.p50), amount: end.p50, name: `${contrast.name} P50`, color: 'var(--color-cost)' }]),
  ].toSorted((a, b) => a.at - b.at);
  const places = spreadLabels(
    labels.map(({ at }) => at),
    LINE,
    TOP - 8,
    HEIGHT - FOOT + 12,
  );
  return (
    <>
      {labels.map(({ amount, name, color, at }, k) => (
        <g key={name}>
          {Math.abs((places[k] ?? at) - at) > 4 && (
            <path d={`M${left - 6} ${at}L${left - 1} ${places[k] ?? at}`} stroke="var(--color-line)" fill="none" />
          )}
          <text x={left + 2} y={(places[k] ?? at) + 4} {...STRONG} fill={amount < 0 ? 'var(--color-loss)' : color}>
            {formatMoney(amount, 'whole')}
            <tspan {...QUIET} fontWeight={400} dx={6}>
              {name}
            </tspan>
          </text>
        </g>
      ))}
    </>
  );
}
