import { widest } from './measured-text.ts';
import { QUIET, STRONG } from './text-look.ts';

/** What a row is called, and a quieter word about it. */
export interface Category {
  readonly name: string;
  readonly detail?: string;
}

/** Between the names and what is beside them, px. */
const GAP = 16;
/** Of the drawing, at the most, for names beside the bars. */
const MOST = 0.42;
/** Bars shorter than this beside their names, px, have them over themselves. */
const LEAST = 280;
/** Of a row whose name stands over its bars: the name's line, px. */
const LINE = 22;

export interface RowAxisOptions {
  readonly categories: readonly Category[];
  /** Of the drawing, px; 0 while it is not known. */
  readonly width: number;
  /** For what stands at the right of every row, figures in columns, px. */
  readonly right?: number;
  /** Height of a row with its name beside its bars, and over them, px. */
  readonly beside: number;
  readonly over: number;
}

/** Where the names of rows stand. */
export interface RowAxis {
  readonly isOver: boolean;
  /** Height of a row, px. */
  readonly row: number;
  /** Where the bars' room begins, px. */
  readonly left: number;
  /** For a name, px. */
  readonly room: number;
  /** Of a row, from its top: where no line runs, since its name stands there, px. */
  readonly head: number;
  /** Of the middle of its bars from its own middle, px. */
  readonly shift: number;
}

/** Names beside their bars, in as much room as the widest needs, or over them where that leaves the bars too little. */
export function rowAxis({ categories, width, right = 0, beside, over }: RowAxisOptions): RowAxis {
  const names = widest(
    categories.map(({ name }) => name),
    STRONG,
  );
  const details = widest(
    categories.map(({ detail = '' }) => detail),
    QUIET,
  );
  const room = Math.min(Math.ceil(Math.max(names, details)), width * MOST - GAP);
  const isOver = width > 0 && width - right - room - GAP < LEAST;
  return isOver
    ? { isOver, row: over, left: 0, room: width - right, head: LINE, shift: LINE / 2 }
    : { isOver, row: beside, left: room + GAP, room, head: 0, shift: 0 };
}
