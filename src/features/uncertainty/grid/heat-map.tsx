import type { Driver } from '#model/uncertainty/driver.ts';
import { BREAKS_EVEN_AT } from '#model/findings/uncertainty/breaks-even-at.ts';
import type { GridFindings, Metric } from '#model/uncertainty/findings.ts';
import { driverName, driverRounded } from '#words/uncertainty/drivers.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import { cutText } from '#ui/chart/cut-text.ts';
import { Line } from '#ui/chart/marks.tsx';
import { widest } from '#ui/chart/measured-text.ts';
import { Plot, useFrame } from '#ui/chart/plot.tsx';
import type { Point } from '#ui/chart/path.ts';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { heatLabels, marksIn, stepsOf } from './heat-labels.ts';
import { LEVELS, paintsOf } from './heat-paints.ts';

const HEIGHT = 400;
/** For the names of the two drivers, over and under the plot, and at its right, px. */
const [TOP, FOOT, RIGHT] = [30, 48, 12];
/** Between the words at the left and the plot, px. */
const GAP = 8;
/** Words at the left, each on a row of its own. */
const MARKS_UP = 5;
/** The arrow beside a driver's name, px. */
const ARROW = 20;
/** Strongest paint; ink stays readable on it. */
const STRONGEST = 0.5;

export interface HeatMapProps {
  readonly grid: GridFindings;
  readonly metric: Metric;
  readonly across: Driver;
  readonly up: Driver;
}

/** A metric over two drivers: the deeper the paint the farther from break-even, its line in ink, the own pair ringed. */
export function HeatMap(props: HeatMapProps) {
  const { grid, up } = props;
  const rows = stepsOf(grid.up.values.length, MARKS_UP);
  const left = GAP + widest(namesOf(up, grid.up.values, rows), QUIET);
  return (
    <Plot
      height={HEIGHT}
      margin={{ top: TOP, right: RIGHT, bottom: FOOT, left }}
      x={[0, grid.across.values.length - 1]}
      y={[0, grid.up.values.length - 1]}
    >
      <Paints grid={grid} metric={props.metric} />
      <Surface {...props} rows={rows} />
    </Plot>
  );
}

const namesOf = (driver: Driver, values: readonly number[], at: readonly number[]): readonly string[] =>
  at.map((k) => driverRounded(driver, values[k] ?? 0));

/** Where a value lies among evenly spread ones: 0 at the first, held within the last. */
function placeOf(values: readonly number[], value: number): number {
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const place = last === first ? 0 : ((value - first) / (last - first)) * (values.length - 1);
  return Math.max(0, Math.min(place, values.length - 1));
}

/** The cells, half ones at the edges, over whole pixels so that no seam shows between neighbours. */
function Paints({ grid, metric }: Pick<HeatMapProps, 'grid' | 'metric'>) {
  const { x, y, left, right, top, foot } = useFrame();
  const paints = paintsOf(grid, BREAKS_EVEN_AT[metric], (column, row) => {
    const [from, to] = [Math.max(left, x.at(column - 0.5)), Math.min(right, x.at(column + 0.5))].map(Math.round);
    const [over, under] = [Math.max(top, y.at(row + 0.5)), Math.min(foot, y.at(row - 0.5))].map(Math.round);
    return `M${from} ${over}H${to}V${under}H${from}z`;
  });
  return (
    <>
      {paints.map(({ level, path }) => (
        <path
          key={level ?? 'none'}
          d={path}
          fill={level === null || level < 0 ? 'var(--color-loss)' : 'var(--color-accent)'}
          fillOpacity={level === null ? 0.3 : 0.04 + (STRONGEST * Math.abs(level)) / LEVELS}
        />
      ))}
      <path d={`M${left} ${top}V${foot}H${right}`} fill="none" stroke="var(--color-ink)" />
    </>
  );
}

function Surface({ grid, metric, across, up, rows }: HeatMapProps & { readonly rows: readonly number[] }) {
  const frame = useFrame();
  const { x, y, left, right, foot, width, height } = frame;
  const { write, missing } = METRIC_WORDS[metric];
  const figure = (value: number): string => (Number.isNaN(value) ? missing : write(value));
  const ends = [grid.across.values[0] ?? 0, grid.across.values.at(-1) ?? 0].map((each) => driverRounded(across, each));
  const word = widest([...ends, ...Array.from(grid.values, figure)], QUIET);
  const columns = stepsOf(grid.across.values.length, marksIn(right - left, word));
  const ownAt: Point = [x.at(placeOf(grid.across.values, across.likely)), y.at(placeOf(grid.up.values, up.likely))];
  const labels = heatLabels({
    grid,
    frame,
    own: {
      at: ownAt,
      text: across.likely === across.own && up.likely === up.own ? 'as entered' : 'at most likely',
    },
    lines: grid.breakeven.map((line) => line.map((point): Point => [x.at(point.across), y.at(point.up)])),
    breaksEven: 'break-even',
    write: figure,
    columns,
    rows,
  });
  return (
    <>
      {labels.values.map(({ text, place }) => (
        <text
          key={`${place.x} ${place.y}`}
          {...place}
          fontSize={12}
          fill="var(--color-ink)"
          // The system's colours may be as strong as the paint under them.
          className="forced-colors:stroke-paper forced-colors:stroke-3 forced-colors:[paint-order:stroke]"
        >
          {text}
        </text>
      ))}
      {grid.breakeven.map((line) => (
        <Line
          key={`${line[0]?.across} ${line[0]?.up}`}
          points={line.map((point) => [point.across, point.up] as const)}
          stroke="var(--color-ink)"
          strokeWidth={2}
        />
      ))}
      {labels.breaksEven !== null && (
        <text {...labels.breaksEven.place} {...STRONG} {...HALO}>
          {labels.breaksEven.text}
        </text>
      )}
      <circle cx={ownAt[0]} cy={ownAt[1]} r={6} fill="var(--color-paper)" stroke="var(--color-ink)" strokeWidth={2} />
      <text {...labels.own.place} {...STRONG} {...HALO}>
        {labels.own.text}
      </text>
      {namesOf(across, grid.across.values, columns).map((text, k) => (
        <text
          key={columns[k]}
          x={x.at(columns[k] ?? 0)}
          y={foot + 18}
          textAnchor={k === 0 ? 'start' : k === columns.length - 1 ? 'end' : 'middle'}
          {...QUIET}
        >
          {text}
        </text>
      ))}
      {namesOf(up, grid.up.values, rows).map((text, k) => (
        <text
          key={rows[k]}
          x={left - GAP}
          y={y.at(rows[k] ?? 0) + (k === 0 ? 0 : k === rows.length - 1 ? 10 : 4)}
          textAnchor="end"
          {...QUIET}
        >
          {text}
        </text>
      ))}
      <text x={right} y={height - 10} textAnchor="end" {...STRONG}>
        {`${cutText(driverName(across), STRONG, right - ARROW)} →`}
      </text>
      <text x={0} y={16} {...STRONG}>
        {`↑ ${cutText(driverName(up), STRONG, width - ARROW)}`}
      </text>
    </>
  );
}
