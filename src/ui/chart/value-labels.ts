import { linearScale, type Scale } from './scale.ts';

/** Between a bar's end and its figure, px. */
const GAP = 6;
/** Between a figure and a line that must not strike it, px. */
const CLEAR = 4;
/** Between a figure and the drawing's edge, px. */
const EDGE = 2;
/** Each side's room for figures at the most, of the whole. */
const MOST = 0.4;
const ROUNDS = 8;

/** A figure that would stand at the end of a bar. */
export interface LabelWish {
  /** The end of its bar, px. */
  readonly at: number;
  /** To the right of it, or to the left. */
  readonly side: 1 | -1;
  /** Of the text, px. */
  readonly width: number;
  /** How much of the bar at that end has one fill, px: where the figure stands in it if there is no room beside it. */
  readonly inside: number;
}

export interface LabelPlace {
  /** Where the text begins, px. */
  readonly left: number;
  readonly isInside: boolean;
}

/**
 * Where a figure stands: beside its bar; where a line would run through it or touch it, in the bar; where it does not
 * fit there, beyond the line.
 * @param lines places of upright lines, px
 */
export function placeLabel({ at, side, width, inside }: LabelWish, lines: readonly number[]): LabelPlace {
  const strikes = (left: number, line: number): boolean => line > left - CLEAR && line < left + width + CLEAR;
  const isFree = (left: number): boolean => !lines.some((line) => strikes(left, line));
  const beside = side > 0 ? at + GAP : at - GAP - width;
  if (isFree(beside)) return { left: beside, isInside: false };
  const within = side > 0 ? at - GAP - width : at + GAP;
  if (inside >= width + 2 * GAP && isFree(within)) return { left: within, isInside: true };
  const beyond = lines
    .toSorted((a, b) => side * (a - b))
    .reduce((left, line) => (strikes(left, line) ? (side > 0 ? line + CLEAR : line - CLEAR - width) : left), beside);
  return { left: beyond, isInside: false };
}

export interface LabelRoomOptions {
  /** Values from the left to the right. */
  readonly domain: readonly [from: number, to: number];
  /** Where bars and figures have their place, px. */
  readonly start: number;
  readonly end: number;
  /** The figures on a scale. */
  readonly wishes: (scale: Scale) => readonly LabelWish[];
  /** Values whose lines no figure may touch. */
  readonly lines: readonly number[];
}

/** What is to be left free at both sides of the scale so that no figure runs out of the drawing, px: no more than that. */
export function roomForLabels({ domain, start, end, wishes, lines }: LabelRoomOptions): {
  readonly left: number;
  readonly right: number;
} {
  const most = Math.max(0, end - start) * MOST;
  let [left, right] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const scale = linearScale(domain[0], domain[1], start + left, end - right);
    const at = lines.map(scale.at);
    const boxes = wishes(scale).map((wish) => ({ from: placeLabel(wish, at).left, width: wish.width }));
    const over = {
      left: Math.max(0, ...boxes.map(({ from }) => start + EDGE - from)),
      right: Math.max(0, ...boxes.map(({ from, width }) => from + width + EDGE - end)),
    };
    if (over.left < 0.5 && over.right < 0.5) break;
    left = Math.min(most, left + over.left);
    right = Math.min(most, right + over.right);
  }
  return { left, right };
}
