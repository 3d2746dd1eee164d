/** Widths of the table's columns, px; of the bars what is left. */
export interface Layout {
  /** A block a driver, where there is no room for columns. */
  readonly isBlocks: boolean;
  readonly driver: number;
  readonly bars: number;
  readonly turning: number;
  readonly share: number;
  /** Of each lens. */
  readonly worth: number;
  /** Smaller letters where columns are narrow. */
  readonly isTight: boolean;
}

/** Narrower than this, px, a row of columns leaves its bar no room. */
const LEAST = 600;
/** From here columns have room for their notes on one line. */
const ROOMY = 900;
const TIGHT = { driver: 138, turning: 80, share: 88, worth: 74, isTight: true } as const;
const WIDE = { driver: 220, turning: 124, share: 140, worth: 84, isTight: false } as const;

/** @param lenses how many lenses say what knowing is worth */
export function layoutOf(width: number, lenses: number): Layout {
  if (width < LEAST) return { ...TIGHT, isBlocks: true, bars: width };
  const columns = width < ROOMY ? TIGHT : WIDE;
  const bars = width - columns.driver - columns.turning - columns.share - lenses * columns.worth;
  return { ...columns, isBlocks: false, bars };
}
