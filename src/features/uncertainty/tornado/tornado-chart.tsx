import type { Driver } from '#model/uncertainty/driver.ts';
import { BREAKS_EVEN_AT } from '#model/findings/uncertainty/breaks-even-at.ts';
import type { Metric, TornadoBar } from '#model/uncertainty/findings.ts';
import { driverName, rangeShort, rangeText } from '#words/uncertainty/drivers.ts';
import { Drawing } from '#ui/chart/drawing.tsx';
import { linearScale, type Scale } from '#ui/chart/scale.ts';
import { textWidth } from '#ui/chart/measured-text.ts';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { niceTicks } from '#ui/chart/ticks.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import { METRIC_TICKS } from './metric-ticks.ts';

/** A bar with the driver it belongs to. */
export interface DriverBar extends TornadoBar {
  readonly of: Driver;
}

const ROW = 38;
/** Label over its bar instead of beside it. */
const ROW_NARROW = 56;
/** Of a narrow row: its label, px. */
const LABEL = 22;
const NARROW = 480;
const BAR = 16;
const HEAD = 26;
const FOOT = 28;
const NAMES = 204;
/** Room for a value beside the longest bar, px. */
const VALUE = 62;

const rowOf = (width: number): number => (width > 0 && width < NARROW ? ROW_NARROW : ROW);

export interface TornadoChartProps {
  readonly bars: readonly DriverBar[];
  readonly metric: Metric;
  /** The metric with every driver at most likely; null where it does not exist. */
  readonly middle: number | null;
  /** Said over the line of the middle: "as entered". */
  readonly middleWords: string;
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

/** One bar a driver, from the metric at its low to the metric at its high; the whole row opens the driver's range. */
export function TornadoChart(props: TornadoChartProps) {
  const { bars, chosen, onChoose, metric } = props;
  const { write, missing, name } = METRIC_WORDS[metric];
  const said = (value: number | null): string => (value === null ? missing : write(value));
  return (
    <Drawing
      height={(width) => HEAD + bars.length * rowOf(width) + FOOT}
      over={(width) =>
        bars.map(({ of, atLow, atHigh }, k) => (
          <button
            key={of.path}
            type="button"
            aria-label={`${driverName(of)}, ${rangeText(of)}: ${name} ${said(atLow)} at its low, ${said(atHigh)} at its high. Change its range`}
            aria-haspopup="dialog"
            aria-expanded={chosen === of.path}
            onClick={() => onChoose(of.path)}
            className="absolute inset-x-0 border-b border-transparent hover:border-line aria-expanded:border-accent"
            style={{ top: HEAD + k * rowOf(width), height: rowOf(width) }}
          />
        ))
      }
    >
      {(width) => <Tornado {...props} width={width} />}
    </Drawing>
  );
}

function Tornado({ bars, metric, middle, middleWords, chosen, width }: TornadoChartProps & { readonly width: number }) {
  const { write } = METRIC_WORDS[metric];
  const isNarrow = width < NARROW;
  const row = rowOf(width);
  const left = isNarrow ? 0 : NAMES;
  const ends = [middle, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])].filter((value) => value !== null);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const x = linearScale(low, high, left + (low < 0 || isNarrow ? VALUE : 4), width - VALUE);
  const ticks = niceTicks(low, high, isNarrow ? 3 : 5).filter((tick) => tick >= low && tick <= high);
  const texts = METRIC_TICKS[metric](ticks);
  const foot = HEAD + bars.length * row;
  // A line through all rows; where a row's label stands over its bar, the line waits below it.
  const upright = (at: number, from: number): string =>
    isNarrow
      ? bars.map((_, k) => `M${at} ${HEAD + k * row + LABEL}V${HEAD + (k + 1) * row}`).join('')
      : `M${at} ${from}V${foot}`;
  return (
    <>
      {ticks.map((tick, k) => (
        <g key={tick}>
          <path
            d={upright(x.at(tick), HEAD - 4)}
            stroke={tick === 0 ? 'var(--color-ink)' : 'var(--color-grid)'}
            strokeWidth={tick === 0 ? 1.25 : 1}
          />
          <text x={x.at(tick)} y={foot + 18} textAnchor="middle" {...QUIET}>
            {texts[k]}
          </text>
        </g>
      ))}
      {middle !== null && (
        <>
          <path d={upright(x.at(middle), HEAD - 6)} stroke="var(--color-ink)" strokeWidth={1.5} />
          <text
            x={Math.min(Math.max(x.at(middle), left + 70), width - 70)}
            y={HEAD - 12}
            textAnchor="middle"
            {...STRONG}
            fontSize={12}
            {...HALO}
          >
            {`${write(middle)} ${middleWords}`}
          </text>
        </>
      )}
      {bars.map((bar, k) => (
        <Row
          key={bar.driver}
          bar={bar}
          metric={metric}
          middle={middle}
          x={x}
          top={HEAD + k * row}
          isNarrow={isNarrow}
          isChosen={chosen === bar.driver}
        />
      ))}
    </>
  );
}

interface RowProps {
  readonly bar: DriverBar;
  readonly metric: Metric;
  readonly middle: number | null;
  readonly x: Scale;
  readonly top: number;
  readonly isNarrow: boolean;
  readonly isChosen: boolean;
}

/** A name too long for its column ends in three points; the row's button says it in full. */
const clipped = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

function Row({ bar, metric, middle, x, top, isNarrow, isChosen }: RowProps) {
  const { of, atLow, atHigh } = bar;
  const barTop = isNarrow ? top + 30 : top + (ROW - BAR) / 2 - 2;
  const name = driverName(of);
  return (
    <g>
      <text x={0} y={top + 14} {...STRONG} {...HALO} fontWeight={isChosen ? 600 : 500}>
        {clipped(name, isNarrow ? 44 : 28)}
        {isNarrow && (
          <tspan {...QUIET} fontWeight={400} dx={8}>
            {clipped(rangeShort(of), 24)}
          </tspan>
        )}
      </text>
      {!isNarrow && (
        <text x={0} y={top + 29} {...QUIET}>
          {clipped(rangeText(of), 32)}
        </text>
      )}
      <End value={atLow} end="low" other={atHigh} metric={metric} middle={middle} x={x} top={barTop} />
      <End value={atHigh} end="high" other={atLow} metric={metric} middle={middle} x={x} top={barTop} />
    </g>
  );
}

interface EndProps extends Pick<RowProps, 'metric' | 'middle' | 'x' | 'top'> {
  readonly value: number | null;
  readonly other: number | null;
  readonly end: 'low' | 'high';
}

/** From the middle to the metric at one end of the range: the low outlined, the high solid, what is a loss in vermilion. */
function End({ value, other, end, metric, middle, x, top }: EndProps) {
  const { write, bare, missing } = METRIC_WORDS[metric];
  if (value === null || middle === null) {
    const at = middle === null ? x.at(other ?? 0) : x.at(middle);
    const isRight = (other ?? middle ?? 0) <= (middle ?? 0);
    return (
      <EndLabel
        at={isRight ? at + 8 : at - 8}
        top={top}
        isRight={isRight}
        text={value === null ? `${missing} at ${end}` : write(value)}
      />
    );
  }
  const [from, to] = [x.at(middle), x.at(value)].toSorted((a, b) => a - b);
  const isRight = value > middle || (value === middle && (other ?? middle) < middle);
  const isBoth =
    other !== null && (value - middle) * (other - middle) > 0 && Math.abs(value - middle) < Math.abs(other - middle);
  const zero = x.within(0);
  const lossTo = BREAKS_EVEN_AT[metric] === null ? null : Math.min(to ?? 0, zero);
  const isHigh = end === 'high';
  return (
    <g>
      <Bar from={from ?? 0} to={to ?? 0} top={top} isHigh={isHigh} color={isHigh ? 'accent' : 'cost'} />
      {lossTo !== null && lossTo > (from ?? 0) && (
        <Bar from={from ?? 0} to={lossTo} top={top} isHigh={isHigh} color="loss" />
      )}
      {!isBoth && (
        <EndLabel
          at={isRight ? (to ?? 0) + 6 : (from ?? 0) - 6}
          top={top}
          isRight={isRight}
          text={bare(value)}
          fill={value < 0 ? 'var(--color-loss)' : 'var(--color-ink)'}
        />
      )}
    </g>
  );
}

interface EndLabelProps {
  /** Where it begins, or ends, px. */
  readonly at: number;
  readonly top: number;
  readonly isRight: boolean;
  readonly text: string;
  readonly fill?: string;
}

/** A figure at the end of a bar, on paper of its own: no line of the axis runs through it. */
function EndLabel({ at, top, isRight, text, fill = QUIET.fill }: EndLabelProps) {
  const length = textWidth(text, QUIET) + 4;
  return (
    <>
      <rect
        data-mark="ground"
        x={isRight ? at - 2 : at - length + 2}
        y={top}
        width={length}
        height={BAR}
        fill="var(--color-paper)"
      />
      <text x={at} y={top + 12} textAnchor={isRight ? 'start' : 'end'} {...QUIET} fill={fill}>
        {text}
      </text>
    </>
  );
}

interface BarProps {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly isHigh: boolean;
  readonly color: 'accent' | 'cost' | 'loss';
}

function Bar({ from, to, top, isHigh, color }: BarProps) {
  if (to - from < 0.5) return null;
  const stroke = `var(--color-${color})`;
  return isHigh ? (
    <rect x={from} y={top} width={to - from} height={BAR} fill={stroke} />
  ) : (
    <rect
      x={from + 0.5}
      y={top + 0.5}
      width={Math.max(0, to - from - 1)}
      height={BAR - 1}
      fill={color === 'loss' ? 'var(--color-paper)' : 'var(--color-cost-soft)'}
      stroke={stroke}
    />
  );
}
