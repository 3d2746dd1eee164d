import type { SVGAttributes } from 'react';
import { cutText } from './cut-text.ts';
import { GRID } from './mark-look.ts';
import { textWidth } from './measured-text.ts';
import { useFrame } from './plot.tsx';
import type { Category, RowAxis } from './row-axis.ts';
import { QUIET, STRONG } from './text-look.ts';

/** Between a name and its detail on one line, px. */
const AMID = 8;
/** The foot of a name from its row's middle where it stands alone, and of both where a detail is under it, px. */
const ALONE = 4;
const [NAME, DETAIL] = [-4, 11];
/** The foot of a name over its bars, from its row's top, px. */
const OVER = 15;
/** The foot of an axis' words under the last row, px. */
const UNDER = 18;

/** What stands before the rows of a plot whose upright scale counts them. */
export interface RowsProps {
  readonly axis: RowAxis;
}

export interface RowNamesProps extends RowsProps {
  readonly categories: readonly Category[];
  /** The rows that stand out. */
  readonly strong?: (row: number) => boolean;
}

/**
 * The names of rows with their details: beside the bars under one another, over them on one line. A name that was cut
 * says the whole to the pointer, and the table to readers; half a detail would say something else, so it is left out.
 */
export function RowNames({ axis, categories, strong }: RowNamesProps) {
  const { y } = useFrame();
  const { isOver, room } = axis;
  return categories.map(({ name, detail = '' }, k) => {
    const look = { ...STRONG, fontWeight: strong?.(k) === true ? 600 : 500 };
    const middle = y.at(k + 0.5);
    const foot = isOver ? y.at(k) + OVER : middle + (detail === '' ? ALONE : NAME);
    const shown = cutText(name, look, room);
    const after = isOver ? textWidth(shown, look) + AMID : 0;
    return (
      <g key={name}>
        <text x={0} y={foot} {...look}>
          {shown !== name && <title>{name}</title>}
          {shown}
        </text>
        {detail !== '' && textWidth(detail, QUIET) <= room - after && (
          <text x={after} y={isOver ? foot : middle + DETAIL} {...QUIET}>
            {detail}
          </text>
        )}
      </g>
    );
  });
}

export interface RowLineProps extends RowsProps, Omit<SVGAttributes<SVGPathElement>, 'd'> {
  readonly at: number;
  /** Over the first row, px. */
  readonly rise?: number;
}

/** A line through all rows at a value; where a row's name stands over its bars, the line waits below it. */
export function RowLine({ axis, at, rise = 0, ...look }: RowLineProps) {
  const { x, y, top, foot } = useFrame();
  const place = x.at(at);
  const rows = Array.from({ length: Math.max(y.from, y.to) }, (_, k) => k);
  const d = axis.isOver
    ? rows.map((k) => `M${place} ${y.at(k) + axis.head}V${y.at(k + 1)}`).join('')
    : `M${place} ${top - rise}V${foot}`;
  return <path d={d} fill="none" {...look} />;
}

export interface RowGridProps extends RowsProps {
  /** Values of the scale from left to right; zero's own line is drawn apart, before the bars. */
  readonly ticks: readonly number[];
  readonly texts: readonly string[];
  readonly rise?: number;
}

/** Lines through all rows at round values, and these under the last, moved in from the drawing's edges. */
export function RowGrid({ axis, ticks, texts, rise = 0 }: RowGridProps) {
  const { x, width, foot } = useFrame();
  return ticks.map((tick, k) => {
    const half = textWidth(texts[k] ?? '', QUIET) / 2;
    return (
      <g key={tick}>
        {tick !== 0 && <RowLine axis={axis} at={tick} rise={rise} {...GRID} />}
        <text x={Math.max(half, Math.min(x.at(tick), width - half))} y={foot + UNDER} textAnchor="middle" {...QUIET}>
          {texts[k]}
        </text>
      </g>
    );
  });
}
