import type { Frame } from './frame.ts';

/** A rectangle of a drawing, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From a value to a value, in any order. */
export type Span = readonly [from: number, to: number];

export interface BarPlace {
  readonly span: Span;
  /** Its middle on the scale of the categories. */
  readonly at: number;
  /** How thick it is, px. */
  readonly size: number;
  /** Of its middle from there, downwards or to the right, px. */
  readonly shift?: number;
  /** Values run upwards, and not to the right. */
  readonly isUpright?: boolean;
}

/** Where a bar lies in a frame: along one scale from value to value, on the other around its category. */
export function barBox({ x, y }: Pick<Frame, 'x' | 'y'>, place: BarPlace): Box {
  const { span, at, size, shift = 0, isUpright = false } = place;
  const [along, category] = isUpright ? [y, x] : [x, y];
  const [one, other] = [along.at(span[0]), along.at(span[1])];
  const [near, far] = [Math.min(one, other), Math.max(one, other)];
  const side = category.at(at) + shift - size / 2;
  return isUpright
    ? { x: side, y: near, width: size, height: far - near }
    : { x: near, y: side, width: far - near, height: size };
}

/** Parts on one another: what is above zero upwards from it, what is below downwards, each in the order given. */
export function stacked(values: readonly number[]): readonly Span[] {
  let [top, foot] = [0, 0];
  return values.map((value): Span => {
    const from = value < 0 ? foot : top;
    if (value < 0) foot += value;
    else top += value;
    return [from, from + value];
  });
}

/** The parts of a span on either side of zero; null for one that it does not reach. */
export function aroundZero([from, to]: Span): { readonly above: Span | null; readonly below: Span | null } {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return {
    above: high > 0 ? [Math.max(low, 0), high] : null,
    below: low < 0 ? [low, Math.min(high, 0)] : null,
  };
}

/** An outlined bar's box, its line of 1 px within it; by 0 where its edges across, or up and down, stay where they are. */
export const insetBox = ({ x, y, width, height }: Box, across = 0.5, up = 0.5): Box => ({
  x: x + across,
  y: y + up,
  width: Math.max(0, width - 2 * across),
  height: Math.max(0, height - 2 * up),
});
