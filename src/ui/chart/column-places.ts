import { widest, type TextLook } from './measured-text.ts';

/** Between the columns of one group, px. */
export const COLUMN_GAP = 4;
/** Between two texts side by side, px. */
const APART = 6;

export interface ColumnsOptions {
  /** A column's width at the most, px. */
  readonly widest: number;
  /** Of a group's place, what is left free. */
  readonly air: number;
}

export interface ColumnPlaces {
  /** A column's width, px. */
  readonly size: number;
  /** Of each column's middle from its group's, px. */
  readonly shifts: readonly number[];
  /** Between the middles of two columns, of one group or of two, px. */
  readonly apart: number;
}

/**
 * Where the columns of a group stand in its place.
 * @param place px
 * @param count columns of a group
 */
export function columnsAt(place: number, count: number, { widest: most, air }: ColumnsOptions): ColumnPlaces {
  const gaps = COLUMN_GAP * (count - 1);
  const size = Math.max(0, Math.min(most, (place * (1 - air) - gaps) / count));
  const step = size + COLUMN_GAP;
  return {
    size,
    shifts: Array.from({ length: count }, (_, k) => (k - (count - 1) / 2) * step),
    apart: count === 1 ? place : Math.min(step, place - (count - 1) * step),
  };
}

/** Whether texts around middles that are so far apart, px, stay clear of each other. */
export const haveRoom = (texts: readonly string[], look: TextLook, apart: number): boolean =>
  widest(texts, look) + APART <= apart;
