import type { Datum } from '#ui/chart/marks.tsx';
import type { Anchor } from '#ui/chart/room.ts';

/** The direction of an axis: the first group of axes is centred on the top, and they run clockwise, evenly. */
export function angleOf(k: number, count: number, perGroup: number): number {
  const step = (2 * Math.PI) / count;
  return Math.PI / 2 - step * (k - (perGroup - 1) / 2);
}

/** The point at a distance from the centre in a direction. */
export const pointAt = (angle: number, distance: number): Datum => [
  distance * Math.cos(angle),
  distance * Math.sin(angle),
];

/** How a text at the end of an axis is set, so that it leads away from the centre. */
export function anchorOf(angle: number): Anchor {
  const across = Math.cos(angle);
  if (Math.abs(across) < 0.01) return 'middle';
  return across > 0 ? 'start' : 'end';
}
