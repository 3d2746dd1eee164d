import { Drawing } from './drawing.tsx';
import { linearScale } from './scale.ts';
import { QUIET } from './text-look.ts';

/** Over the highest column, for its label, and under the zero line, for the names, px. */
const HEAD = 24;
const FOOT = 30;
/** Between the columns of one group, px. */
const GAP = 4;

/** A part of a column. */
export interface Part {
  readonly id: string;
  readonly value: number;
  readonly fill: string;
  readonly opacity?: number;
  readonly stroke?: string;
}

export interface Column {
  readonly id: string;
  /** From the zero line upwards, none below 0. */
  readonly parts: readonly Part[];
  /** Over the column; empty where there is no room for it. */
  readonly label: string;
  readonly isStrong?: boolean;
}

export interface ColumnsProps {
  /** What stands side by side under one name. */
  readonly groups: readonly { readonly name: string; readonly columns: readonly Column[] }[];
  /** px. */
  readonly height: number;
  /** A column's width at the most, px. */
  readonly widest: number;
  /** Of a group's place, what is left free. */
  readonly air: number;
}

const totalOf = ({ parts }: Column): number => parts.reduce((sum, { value }) => sum + value, 0);

/** Columns on one scale, in groups, drawn with the page itself: they stand in until a chart's library has come, and where it does not. */
export function Columns({ groups, height, widest, air }: ColumnsProps) {
  return (
    <Drawing height={height}>
      {(width) => {
        const most = Math.max(...groups.flatMap(({ columns }) => columns.map(totalOf)));
        const y = linearScale(0, most > 0 ? most : 1, height - FOOT, HEAD);
        const place = width / Math.max(1, groups.length);
        return (
          <>
            {groups.map(({ name, columns }, k) => {
              const each = Math.min(widest, (place * (1 - air) - GAP * (columns.length - 1)) / columns.length);
              const middle = (k + 0.5) * place;
              const left = middle - (each * columns.length + GAP * (columns.length - 1)) / 2;
              return (
                <g key={name}>
                  {columns.map((column, at) => (
                    <Stack key={column.id} column={column} x={left + at * (each + GAP)} width={each} yOf={y.at} />
                  ))}
                  <text x={middle} y={height - FOOT + 19} textAnchor="middle" {...QUIET}>
                    {name}
                  </text>
                </g>
              );
            })}
            <path d={`M0 ${y.at(0)}H${width}`} stroke="var(--color-ink)" strokeWidth={1.25} />
          </>
        );
      }}
    </Drawing>
  );
}

interface StackProps {
  readonly column: Column;
  readonly x: number;
  readonly width: number;
  readonly yOf: (value: number) => number;
}

function Stack({ column, x, width, yOf }: StackProps) {
  const tops = column.parts.map((_, k) => totalOf({ ...column, parts: column.parts.slice(0, k + 1) }));
  return (
    <>
      {column.parts.map(({ id, value, fill, opacity, stroke }, k) => (
        <rect
          key={id}
          x={x}
          y={yOf(tops[k] ?? 0)}
          width={width}
          height={Math.max(0, yOf(0) - yOf(value))}
          fill={fill}
          fillOpacity={opacity}
          stroke={stroke}
        />
      ))}
      <text
        x={x + width / 2}
        y={yOf(totalOf(column)) - 5}
        textAnchor="middle"
        fontSize={12}
        fontWeight={column.isStrong === true ? 600 : 400}
        fill="var(--color-ink)"
      >
        {column.label}
      </text>
    </>
  );
}
