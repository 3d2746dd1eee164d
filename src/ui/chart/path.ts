/** A place in a drawing, px. */
export type Point = readonly [x: number, y: number];

const written = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The `d` of a line through these points. */
export const linePath = (points: readonly Point[]): string =>
  points.length === 0 ? '' : `M${points.map(written).join('L')}`;

/** The `d` of the area between two lines that run in the same direction. */
export const bandPath = (upper: readonly Point[], lower: readonly Point[]): string =>
  upper.length === 0 ? '' : `${linePath([...upper, ...lower.toReversed()])}Z`;

/** The `d` of the outline through these points; nothing for none. */
export const outlinePath = (points: readonly Point[]): string => (points.length === 0 ? '' : `${linePath(points)}Z`);

/**
 * The `d` of a line that keeps each height until the next.
 * @param heights px
 * @param at where the k-th begins, px
 */
export const stepPath = (heights: readonly number[], at: (k: number) => number): string =>
  linePath(
    heights.flatMap((y, k): Point[] => [
      [at(k), y],
      [at(k + 1), y],
    ]),
  );
