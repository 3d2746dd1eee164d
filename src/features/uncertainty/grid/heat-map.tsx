import type { Driver } from '#model/uncertainty/driver.ts';
import { BREAKS_EVEN_AT } from '#model/findings/uncertainty/breaks-even-at.ts';
import type { GridFindings, Metric } from '#model/uncertainty/findings.ts';
import { driverName, driverRounded } from '#words/uncertainty/drivers.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import { Drawing } from '#ui/chart/drawing.tsx';
import { linearScale } from '#ui/chart/scale.ts';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { toneOf } from './tone.ts';

const HEIGHT = 400;
const TOP = 30;
const FOOT = 48;
const LEFT = 68;
const RIGHT = 12;
/** Strongest paint; ink stays readable on it. */
const STRONGEST = 0.5;
/** Steps of the paint. */
const LEVELS = 32;

export interface HeatMapProps {
  readonly grid: GridFindings;
  readonly metric: Metric;
  readonly across: Driver;
  readonly up: Driver;
}

/** A metric over two drivers: the deeper the paint the farther from break-even, its line in ink, the own pair ringed. */
export function HeatMap(props: HeatMapProps) {
  return <Drawing height={HEIGHT}>{(width) => <Surface {...props} width={width} />}</Drawing>;
}

function Surface({ grid, metric, across, up, width }: HeatMapProps & { readonly width: number }) {
  const { write, missing } = METRIC_WORDS[metric];
  const breaksEvenAt = BREAKS_EVEN_AT[metric];
  const columns = grid.across.values.length;
  const rows = grid.up.values.length;
  const isNarrow = width < 520;
  const column = linearScale(0, columns - 1, LEFT, width - RIGHT);
  const row = linearScale(0, rows - 1, HEIGHT - FOOT, TOP);
  const placeOf = (values: readonly number[], value: number): number => {
    const [first = 0, last = 0] = [values[0], values.at(-1)];
    return last === first ? 0 : ((value - first) / (last - first)) * (values.length - 1);
  };
  const known = [...grid.values].filter((value) => !Number.isNaN(value));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const lines = grid.breakeven;
  const half = (column.at(1) - column.at(0)) / 2;
  const halfUp = (row.at(0) - row.at(1)) / 2;
  const own = {
    x: column.within(placeOf(grid.across.values, across.likely)),
    y: row.within(placeOf(grid.up.values, up.likely)),
  };
  const longest = lines.toSorted((a, b) => b.length - a.length)[0];
  const labelAt = longest?.[Math.floor(longest.length / 2)];
  const linePoints = lines.flat().map((point) => ({ x: column.at(point.across), y: row.at(point.up) }));
  const marksAcross = stepsOf(columns, isNarrow ? 3 : 5);
  const marksUp = stepsOf(rows, 5);
  return (
    <>
      {paints(grid, { least, most, breaksEvenAt }, (c, r) => {
        // Whole pixels, so that no seam shows between neighbours.
        const left = Math.round(Math.max(LEFT, column.at(c) - half));
        const right = Math.round(Math.min(width - RIGHT, column.at(c) + half));
        const top = Math.round(Math.max(TOP, row.at(r) - halfUp));
        const bottom = Math.round(Math.min(HEIGHT - FOOT, row.at(r) + halfUp));
        return `M${left} ${top}H${right}V${bottom}H${left}z`;
      }).map(({ level, path }) => (
        <path
          key={level ?? 'none'}
          d={path}
          fill={level === null || level < 0 ? 'var(--color-loss)' : 'var(--color-accent)'}
          fillOpacity={level === null ? 0.3 : 0.04 + (STRONGEST * Math.abs(level)) / LEVELS}
        />
      ))}
      <path d={`M${LEFT} ${TOP}V${HEIGHT - FOOT}H${width - RIGHT}`} fill="none" stroke="var(--color-ink)" />
      {marksUp.flatMap((r) =>
        marksAcross.map((c) => {
          const value = grid.values[r * columns + c] ?? Number.NaN;
          const anchor = c === 0 ? 'start' : c === columns - 1 ? 'end' : 'middle';
          const inset = c === 0 ? 6 : c === columns - 1 ? -6 : 0;
          const x = column.at(c) + inset;
          const y = row.at(r) + (r === 0 ? -8 : r === rows - 1 ? 16 : 4);
          const isTaken =
            (Math.abs(x - own.x) < 56 && Math.abs(y - own.y) < 22) ||
            linePoints.some((point) => Math.abs(x - point.x) < 46 && Math.abs(y - point.y) < 14);
          return isTaken ? null : (
            <text
              key={`${c} ${r}`}
              x={x}
              y={y}
              textAnchor={anchor}
              fontSize={12}
              fill="var(--color-ink)"
              // The system's colours may be as strong as the paint under them.
              className="forced-colors:stroke-paper forced-colors:stroke-3 forced-colors:[paint-order:stroke]"
            >
              {Number.isNaN(value) ? missing : write(value)}
            </text>
          );
        }),
      )}
      {lines.map((line) => (
        <path
          key={`${line[0]?.across} ${line[0]?.up}`}
          d={line.map(({ across: c, up: r }, k) => `${k === 0 ? 'M' : 'L'}${column.at(c)} ${row.at(r)}`).join('')}
          fill="none"
          stroke="var(--color-ink)"
          strokeWidth={2}
        />
      ))}
      {labelAt !== undefined && (
        <text
          x={Math.min(Math.max(column.at(labelAt.across) + 8, LEFT + 8), width - 90)}
          y={Math.min(Math.max(row.at(labelAt.up) - 8, TOP + 30), HEIGHT - FOOT - 24)}
          {...STRONG}
          {...HALO}
        >
          break-even
        </text>
      )}
      <circle cx={own.x} cy={own.y} r={6} fill="var(--color-paper)" stroke="var(--color-ink)" strokeWidth={2} />
      <text
        x={own.x > width - 120 ? own.x - 12 : own.x + 12}
        y={own.y + 4}
        textAnchor={own.x > width - 120 ? 'end' : 'start'}
        {...STRONG}
        {...HALO}
      >
        {across.likely === across.own && up.likely === up.own ? 'as entered' : 'at most likely'}
      </text>
      {marksAcross.map((c) => (
        <text
          key={c}
          x={column.at(c)}
          y={HEIGHT - FOOT + 18}
          textAnchor={c === 0 ? 'start' : c === columns - 1 ? 'end' : 'middle'}
          {...QUIET}
        >
          {driverRounded(across, grid.across.values[c] ?? 0)}
        </text>
      ))}
      {marksUp.map((r) => (
        <text key={r} x={LEFT - 8} y={row.at(r) + (r === 0 ? 0 : r === rows - 1 ? 10 : 4)} textAnchor="end" {...QUIET}>
          {driverRounded(up, grid.up.values[r] ?? 0)}
        </text>
      ))}
      <text x={width - RIGHT} y={HEIGHT - 10} textAnchor="end" {...STRONG}>
        {`${driverName(across)} →`}
      </text>
      <text x={0} y={16} {...STRONG}>
        {`↑ ${driverName(up)}`}
      </text>
    </>
  );
}

interface Paint {
  /** Of LEVELS, below zero for a loss; null where there is no figure. */
  readonly level: number | null;
  readonly path: string;
}

/** The cells of a grid by how strongly they are painted: a few paths instead of hundreds of squares. */
function paints(
  { across, values }: GridFindings,
  {
    least,
    most,
    breaksEvenAt,
  }: { readonly least: number; readonly most: number; readonly breaksEvenAt: number | null },
  cell: (column: number, row: number) => string,
): readonly Paint[] {
  const columns = across.values.length;
  const byLevel = new Map<number | null, string>();
  for (const [k, value] of values.entries()) {
    const tone = toneOf(value, least, most, breaksEvenAt);
    // A faint loss is a loss: only its strength is rounded.
    const level = tone === null ? null : Math.max(1, Math.round(Math.abs(tone) * LEVELS)) * (tone < 0 ? -1 : 1);
    byLevel.set(level, (byLevel.get(level) ?? '') + cell(k % columns, Math.floor(k / columns)));
  }
  return [...byLevel].map(([level, path]) => ({ level, path }));
}

/** Evenly spread places among `count`, the first and the last included. */
function stepsOf(count: number, marks: number): readonly number[] {
  return Array.from({ length: marks }, (_, k) => Math.round((k * (count - 1)) / (marks - 1)));
}
