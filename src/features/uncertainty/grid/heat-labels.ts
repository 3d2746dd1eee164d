import type { GridFindings } from '#model/uncertainty/findings.ts';
import type { Frame } from '#ui/chart/frame.ts';
import { textWidth } from '#ui/chart/measured-text.ts';
import type { Point } from '#ui/chart/path.ts';
import { besideMark, freePlace, textBox, type Box, type TextPlace } from '#ui/chart/room.ts';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';

/** Evenly spread places among `count`, the first and the last included. */
export const stepsOf = (count: number, marks: number): readonly number[] =>
  Array.from({ length: marks }, (_, k) => Math.round((k * (count - 1)) / (marks - 1)));

/** Marks along an axis at the most, and at the least. */
const [MOST, LEAST] = [5, 2];
/** Between a figure and the ends of the drawing, and between two of them, px. */
const [INSET, APART] = [6, 6];

/**
 * How many words of a width, px, have room along an axis: the first and the last begin at its ends, the others stand in
 * the middle of their place.
 */
export const marksIn = (room: number, word: number): number =>
  Math.max(LEAST, Math.min(MOST, 1 + Math.floor(room / (1.5 * word + INSET + APART))));

export interface HeatLabel {
  readonly text: string;
  readonly place: TextPlace;
}

export interface HeatLabels {
  /** What the ringed pair is. */
  readonly own: HeatLabel;
  /** On the line; null where it has no room, or there is no line. */
  readonly breaksEven: HeatLabel | null;
  /** The figures of cells that nothing else covers. */
  readonly values: readonly HeatLabel[];
}

export interface HeatLabelsOptions {
  readonly grid: GridFindings;
  readonly frame: Frame;
  /** Of the ring and its label. */
  readonly own: { readonly at: Point; readonly text: string };
  /** The break-even lines, px. */
  readonly lines: readonly (readonly Point[])[];
  readonly breaksEven: string;
  /** A cell's figure. */
  readonly write: (value: number) => string;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Of the ring and the paper around it, px. */
const RING = 9;
/** From a line to its label, px. */
const OFF = 8;
/** The points of a line, from its middle outwards. */
function fromMiddle(line: readonly Point[]): readonly Point[] {
  const middle = Math.floor(line.length / 2);
  return line
    .map((point, k) => ({ point, far: Math.abs(k - middle) }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ point }) => point);
}

const around = ([x, y]: Point): readonly TextPlace[] => [
  { x: x + OFF, y: y - OFF, textAnchor: 'start' },
  { x: x - OFF, y: y - OFF, textAnchor: 'end' },
  { x: x + OFF, y: y + OFF + STRONG.fontSize, textAnchor: 'start' },
  { x: x - OFF, y: y + OFF + STRONG.fontSize, textAnchor: 'end' },
];

/** The words on a grid, none of them over another, over a break-even line or over the ring. */
export function heatLabels(options: HeatLabelsOptions): HeatLabels {
  const { grid, frame, own, lines, breaksEven, write, columns, rows } = options;
  const { x, y, left, right, top, foot } = frame;
  const [ownX, ownY] = own.at;
  const within: Box = { left, right, top, bottom: foot };
  const ownPlace: TextPlace = { ...besideMark(ownX, textWidth(own.text, STRONG), right, 12), y: ownY + 4 };
  const boxes: Box[] = [
    { left: ownX - RING, right: ownX + RING, top: ownY - RING, bottom: ownY + RING },
    textBox(own.text, STRONG, ownPlace),
  ];
  const [longest = []] = lines.toSorted((a, b) => b.length - a.length);
  const linePlace = freePlace(breaksEven, STRONG, fromMiddle(longest).flatMap(around), { boxes, lines, within });
  if (linePlace !== undefined) boxes.push(textBox(breaksEven, STRONG, linePlace));
  const [lastColumn, lastRow] = [grid.across.values.length - 1, grid.up.values.length - 1];
  const values = rows.flatMap((row) =>
    columns.flatMap((column): readonly HeatLabel[] => {
      const text = write(grid.values[row * (lastColumn + 1) + column] ?? Number.NaN);
      const place: TextPlace = {
        x: x.at(column) + (column === 0 ? INSET : column === lastColumn ? -INSET : 0),
        y: y.at(row) + (row === 0 ? -8 : row === lastRow ? 16 : 4),
        textAnchor: column === 0 ? 'start' : column === lastColumn ? 'end' : 'middle',
      };
      return freePlace(text, QUIET, [place], { boxes, lines, within }) === undefined ? [] : [{ text, place }];
    }),
  );
  return {
    own: { text: own.text, place: ownPlace },
    breaksEven: linePlace === undefined ? null : { text: breaksEven, place: linePlace },
    values,
  };
}
