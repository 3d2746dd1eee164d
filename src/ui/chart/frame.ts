import { linearScale, type Scale } from './scale.ts';

/** Room around what is plotted, for labels, px. */
export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type Domain = readonly [from: number, to: number];

/** Narrower than this, px, a drawing has no room for words beside its marks: a phone's. */
export const NARROW = 480;

export interface FrameOptions {
  /** Of the whole drawing, px. */
  readonly width: number;
  readonly height: number;
  /** For a width where the room of labels hangs on it. */
  readonly margin: Margin | ((width: number) => Margin);
  /** Values from the left to the right. */
  readonly x: Domain;
  /** Values from the foot to the top; rows that are counted downwards go from the last to 0. */
  readonly y: Domain;
}

/** The place of a plot in its drawing, px, and its scales. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly isNarrow: boolean;
  /** Across, its units are none of the screen's: the drawing is stretched over its place. */
  readonly isStretched?: boolean;
}

/** Where a plot lies in a drawing: its scales in the room that its margins leave. */
export function frameOf({ width, height, margin: wanted, x, y }: FrameOptions): Frame {
  const margin = typeof wanted === 'function' ? wanted(width) : wanted;
  const [left, right] = [margin.left, width - margin.right];
  const [top, foot] = [margin.top, height - margin.bottom];
  return {
    width,
    height,
    left,
    right,
    top,
    foot,
    x: linearScale(x[0], x[1], left, right),
    y: linearScale(y[0], y[1], foot, top),
    isNarrow: width < NARROW,
  };
}
