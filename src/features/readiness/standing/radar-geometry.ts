/** A point of the drawing, px from its centre; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The direction of an axis: the first group of axes is centred on the top, and they run clockwise, evenly. */
export function angleOf(k: number, count: number, perGroup: number): number {
  const step = (2 * Math.PI) / count;
  return -Math.PI / 2 + step * (k - (perGroup - 1) / 2);
}

/** The point at a distance from the centre in a direction. */
export const pointAt = (angle: number, distance: number): Point => ({
  x: distance * Math.cos(angle),
  y: distance * Math.sin(angle),
});

const coordinate = (value: number) => String(Number(value.toFixed(1)) + 0);

/** A closed outline through points as an SVG path; nothing for none. */
export const outline = (points: readonly Point[]): string =>
  points.length === 0
    ? ''
    : `${points.map(({ x, y }, k) => `${k === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('')}Z`;

/** How a text at the end of an axis is set, so that it leads away from the centre. */
export function anchorOf({ x }: Point): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < 1) return 'middle';
  return x > 0 ? 'start' : 'end';
}
