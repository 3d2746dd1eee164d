import type { ReachRow } from '#model/findings/delivery/base-rates.ts';
import { AGAINST, OUTLINED, SOLID, type BarLook } from '#ui/chart/bar-look.ts';
import { stacked } from '#ui/chart/bar-box.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { textWidth } from '#ui/chart/measured-text.ts';
import { Plot, useFrame } from '#ui/chart/plot.tsx';
import { rowAxis } from '#ui/chart/row-axis.ts';
import { RowNames } from '#ui/chart/rows.tsx';
import { QUIET } from '#ui/chart/text-look.ts';
import { reachName } from '#words/delivery/base-rates.ts';
import { formatOdds } from '#words/delivery/odds.ts';

const ROWS = { beside: 44, over: 56 };
const BAR = 20;
const LABEL = { ...QUIET, fontWeight: 600 } as const;
/** Around a figure in its part, px. */
const AIR = 10;

/** The parts of a bar, told apart without hue: filled, lightly filled and outlined, outlined. */
export const REACH_LOOKS = {
  full: { look: SOLID, fill: 'var(--color-paper)' },
  part: { look: OUTLINED, fill: 'var(--color-ink)' },
  nothing: { look: AGAINST, fill: 'var(--color-ink)' },
} as const satisfies Readonly<Record<string, { readonly look: BarLook; readonly fill: string }>>;

const PARTS = ['full', 'part', 'nothing'] as const;

/** How far programmes get, a bar a row: in full, in part, nothing. */
export function ReachChart({ rows }: { readonly rows: readonly ReachRow[] }) {
  const categories = rows.map(reachName);
  const axisAt = (width: number) => rowAxis({ categories, width, ...ROWS });
  return (
    <Plot
      height={(width) => rows.length * axisAt(width).row}
      margin={(width) => ({ top: 0, right: 0, bottom: 0, left: axisAt(width).left })}
      x={[0, 1]}
      y={[rows.length, 0]}
    >
      {({ width }) => {
        const axis = axisAt(width);
        return (
          <>
            <RowNames axis={axis} categories={categories} strong={(row) => rows[row]?.id === 'case'} />
            {rows.map((row, k) => (
              <Parts key={row.id} row={row} at={k + 0.5} shift={axis.shift} />
            ))}
          </>
        );
      }}
    </Plot>
  );
}

function Parts({ row, at, shift }: { readonly row: ReachRow; readonly at: number; readonly shift: number }) {
  const { x, y } = useFrame();
  const spans = stacked(PARTS.map((part) => row[part]));
  return PARTS.map((part, k) => {
    const span = spans[k] ?? [0, 0];
    const text = formatOdds(row[part]);
    const { look, fill } = REACH_LOOKS[part];
    return (
      <g key={part}>
        <Bar span={span} at={at} size={BAR} shift={shift} look={look} />
        {x.at(span[1]) - x.at(span[0]) >= textWidth(text, LABEL) + AIR && (
          <text
            x={x.at((span[0] + span[1]) / 2)}
            y={y.at(at) + shift + 4}
            textAnchor="middle"
            className="print:fill-ink print:[paint-order:stroke] print:[stroke-width:3] print:[stroke:var(--color-paper)]"
            {...LABEL}
            fill={fill}
          >
            {text}
          </text>
        )}
      </g>
    );
  });
}
