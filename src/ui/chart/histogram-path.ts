import type { Frame } from './frame.ts';

/** How much lies between two values. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  /** What the bar stands on, where parts are stacked; nothing is zero. */
  readonly base?: number;
}

type Scales = Pick<Frame, 'x' | 'y'>;

const px = (value: number): string => value.toFixed(2);

/** A bar is never narrower than this, px. */
const THINNEST = 0.5;

/**
 * The `d` of one bar a bin.
 * @param gap at either side of a bar, px
 */
export const histogramPath = (bins: readonly Bin[], { x, y }: Scales, gap: number): string =>
  bins
    .map(({ from, to, share, base = 0 }) => {
      const left = x.at(from) + gap;
      const right = Math.max(left + THINNEST, x.at(to) - gap);
      const foot = px(y.within(base));
      return `M${px(left)} ${foot}V${px(y.within(base + share))}H${px(right)}V${foot}z`;
    })
    .join('');

/** The `d` of the outline of bins: one stair over those that touch, open at its foot. */
export function stairPath(bins: readonly Bin[], { x, y }: Scales): string {
  const foot = px(y.at(0));
  const touches = (left: Bin | undefined, right: Bin | undefined): boolean =>
    left !== undefined && right !== undefined && right.from - left.to < (right.to - right.from) / 2;
  return bins
    .map((bin, k) => {
      const start = touches(bins[k - 1], bin) ? '' : `M${px(x.at(bin.from))} ${foot}`;
      const end = touches(bin, bins[k + 1]) ? '' : `V${foot}`;
      return `${start}V${px(y.within(bin.share))}H${px(x.at(bin.to))}${end}`;
    })
    .join('');
}
