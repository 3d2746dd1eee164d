import type { Frame } from './frame.ts';

/** How much lies between two values. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
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
    .map(({ from, to, share }) => {
      const left = x.at(from) + gap;
      const right = Math.max(left + THINNEST, x.at(to) - gap);
      return `M${px(left)} ${px(y.at(0))}V${px(y.within(share))}H${px(right)}V${px(y.at(0))}z`;
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
