import { Bar } from './bars.tsx';
import { stacked } from './bar-box.ts';
import type { BarLook } from './bar-look.ts';
import { columnsAt, haveRoom, type ColumnsOptions } from './column-places.ts';
import { ZERO } from './mark-look.ts';
import { widest } from './measured-text.ts';
import { Plot, useFrame } from './plot.tsx';
import { QUIET } from './text-look.ts';

/** Over the highest column, for its label, and under the lowest, for the names, px. */
const HEAD = 24;
const FOOT = 30;
/** The foot of a name under the plot, and of a label over its column, px. */
const NAME = 19;
const LABEL = 5;
/** A part lower than this has no room for its name, px. */
const LOWEST_NAMED = 13;
/** Between a column and the names of its parts, px. */
const BESIDE = 8;

/** A label over a column. */
export const TOTAL = { fontSize: 12, fill: 'var(--color-ink)' } as const;
export const STRONG_TOTAL = { ...TOTAL, fontWeight: 600 } as const;

/** A part of a column. */
export interface Part {
  readonly id: string;
  /** Above zero upwards on the parts before it, below zero downwards. */
  readonly value: number;
  readonly look: BarLook;
  /** Beside it, where there is room for the names of all parts of its column. */
  readonly name?: string;
}

export interface Column {
  readonly id: string;
  readonly parts: readonly Part[];
  /** Over the column, where there is room for the labels of all; none where it is empty. */
  readonly label: string;
  readonly isStrong?: boolean;
}

export interface ColumnGroup {
  readonly name: string;
  /** Where there is no room for the names of all groups. */
  readonly short: string;
  /** What stands side by side under the name. */
  readonly columns: readonly Column[];
}

export interface ColumnsProps extends ColumnsOptions {
  readonly groups: readonly ColumnGroup[];
  /** px. */
  readonly height: number;
}

/** Columns on one scale, in groups: upright bars, each of its parts on one another from zero. */
export function Columns({ groups, height, ...options }: ColumnsProps) {
  const columns = groups.flatMap((group) => group.columns);
  const ends = columns.flatMap(({ parts }) => stacked(parts.map(({ value }) => value)).flat());
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const each = Math.max(1, ...groups.map((group) => group.columns.length));
  return (
    <Plot
      height={height}
      margin={{ top: HEAD, right: 0, bottom: FOOT, left: 0 }}
      x={[0, Math.max(1, groups.length)]}
      y={[low, high > low ? high : low + 1]}
    >
      {({ width, x, y, foot }) => {
        const place = x.at(1) - x.at(0);
        const { size, shifts, apart } = columnsAt(place, each, options);
        const labels = columns.map(({ label }) => label);
        const names = groups.map(({ name }) => name);
        const [isLabelled, isNamed] = [haveRoom(labels, STRONG_TOTAL, apart), haveRoom(names, QUIET, place)];
        return (
          <>
            {groups.map((group, k) => (
              <g key={group.name}>
                {group.columns.map((column, at) => (
                  <Stack
                    key={column.id}
                    column={column}
                    isLabelled={isLabelled}
                    at={k + 0.5}
                    size={size}
                    shift={shifts[at] ?? 0}
                    room={k + 1 < groups.length ? apart - size : (place - size) / 2}
                  />
                ))}
                <text x={x.at(k + 0.5)} y={foot + NAME} textAnchor="middle" {...QUIET}>
                  {isNamed ? group.name : group.short}
                </text>
              </g>
            ))}
            <path d={`M0 ${y.at(0)}H${width}`} {...ZERO} />
          </>
        );
      }}
    </Plot>
  );
}

interface StackProps {
  readonly column: Column;
  readonly isLabelled: boolean;
  /** Its group's middle. */
  readonly at: number;
  readonly size: number;
  readonly shift: number;
  /** Up to the next column, px. */
  readonly room: number;
}

function Stack({ column, isLabelled, at, size, shift, room }: StackProps) {
  const { x, y } = useFrame();
  const spans = stacked(column.parts.map(({ value }) => value));
  const middle = x.at(at) + shift;
  const names = column.parts.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const isNamed = names.length > 0 && widest(names, TOTAL) + 2 * BESIDE <= room;
  return (
    <>
      {column.parts.map(({ id, look, name }, k) => {
        const span = spans[k] ?? [0, 0];
        const high = Math.abs(y.at(span[0]) - y.at(span[1]));
        return (
          <g key={id}>
            <Bar
              span={span}
              at={at}
              size={size}
              shift={shift}
              look={look}
              isUpright
              isStacked={column.parts.length > 1}
            />
            {isNamed && name !== undefined && high >= LOWEST_NAMED && (
              <text
                x={middle + size / 2 + BESIDE}
                y={y.at((span[0] + span[1]) / 2)}
                dominantBaseline="central"
                {...TOTAL}
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
      {isLabelled && (
        <text
          x={middle}
          y={y.at(Math.max(0, ...spans.flat())) - LABEL}
          textAnchor="middle"
          {...(column.isStrong === true ? STRONG_TOTAL : TOTAL)}
        >
          {column.label}
        </text>
      )}
    </>
  );
}
