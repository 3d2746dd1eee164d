import type { SobolFindings, SobolIndex } from '#model/uncertainty/findings.ts';
import { OUTLINED, SOLID } from '#ui/chart/bar-look.ts';
import { Bar, Whisker } from '#ui/chart/bars.tsx';
import { ZERO } from '#ui/chart/mark-look.ts';
import { textWidth } from '#ui/chart/measured-text.ts';
import { Plot, useFrame } from '#ui/chart/plot.tsx';
import { rowAxis, type RowAxis } from '#ui/chart/row-axis.ts';
import { RowGrid, RowLine, RowNames } from '#ui/chart/rows.tsx';
import type { Scale } from '#ui/chart/scale.ts';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { roomForLabels } from '#ui/chart/value-labels.ts';
import { shareText } from '#words/uncertainty/sobol.ts';

/** A driver's shares with its name. */
export interface NamedShares extends SobolFindings {
  readonly name: string;
}

const ROWS = { beside: 36, over: 52 };
const HEAD = 4;
const FOOT = 28;
const BAR = 10;
/** From the middle of a row to those of its two bars, px. */
const APART = 6;
/** Between a whisker and its share, px. */
const GAP = 8;
const FIRST = { ...STRONG, fontSize: 12 };

/** Two bars a driver: what it explains by itself, solid, and with all it works through, outlined; whiskers hold 95%. */
export function SobolChart({ rows }: { readonly rows: readonly NamedShares[] }) {
  const most = Math.min(1, Math.max(0.1, ...rows.flatMap(({ first, total }) => [first.high, total.high])));
  const step = most > 0.6 ? 0.25 : most > 0.25 ? 0.1 : 0.05;
  const ticks = Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, k) => k * step);
  const axisAt = (width: number) => rowAxis({ categories: rows, width, ...ROWS });
  const margin = (width: number) => {
    const { left } = axisAt(width);
    const labels = (x: Scale) =>
      rows.flatMap(({ first, total }) => [
        { at: farEnd(first, x) + GAP, side: 1 as const, width: textWidth(wordsOf(first), FIRST), inside: 0 },
        { at: farEnd(total, x) + GAP, side: 1 as const, width: textWidth(wordsOf(total), QUIET), inside: 0 },
      ]);
    const { right } = roomForLabels({ domain: [0, most], start: left, end: width, wishes: labels, lines: [] });
    return { top: HEAD, right, bottom: FOOT, left };
  };
  return (
    <Plot
      height={(width) => HEAD + rows.length * axisAt(width).row + FOOT}
      margin={margin}
      x={[0, most]}
      y={[rows.length, 0]}
    >
      {({ width }) => {
        const axis = axisAt(width);
        return (
          <>
            <RowGrid axis={axis} ticks={ticks} texts={ticks.map((tick) => `${Math.round(tick * 100)}%`)} />
            <RowNames axis={axis} categories={rows} strong={(row) => row === 0} />
            {rows.map((row, k) => (
              <Shares key={row.driver} shares={row} row={k} axis={axis} />
            ))}
            <RowLine axis={axis} at={0} {...ZERO} />
          </>
        );
      }}
    </Plot>
  );
}

const wordsOf = ({ value }: SobolIndex): string => shareText(Math.max(0, value));

/** Where a share's bar and its whisker end, px. */
const farEnd = ({ value, high }: SobolIndex, x: Scale): number => x.within(Math.max(high, value));

interface SharesProps {
  readonly shares: NamedShares;
  readonly row: number;
  readonly axis: RowAxis;
}

function Shares({ shares, row, axis }: SharesProps) {
  const { x, y } = useFrame();
  return (['first', 'total'] as const).map((id) => {
    const index = shares[id];
    const isFirst = id === 'first';
    const place = { at: row + 0.5, size: BAR, shift: axis.shift + (isFirst ? -APART : APART) };
    return (
      <g key={id}>
        <Bar span={[0, Math.min(1, Math.max(0, index.value))]} {...place} look={isFirst ? SOLID : OUTLINED} />
        <Whisker span={[index.low, index.high]} {...place} />
        <text x={farEnd(index, x) + GAP} y={y.at(place.at) + place.shift + 4} {...(isFirst ? FIRST : QUIET)}>
          {wordsOf(index)}
        </text>
      </g>
    );
  });
}
