import { formatFixed } from '#words/figures/digits.ts';

/** Within this two figures are the same to a reader. */
const SAME = 0.005;
/** From here a figure is so many times another; below the half it is a part of it; between, so many per cent off. */
const TIMES_FROM = 1.95;
const PART_BELOW = 0.5;

/** A figure measured against the published one: "4.7 times", "4% below", "33% of it"; a positive published figure is assumed. */
export function gapWords(figure: number | null, published: number): string {
  if (figure === null) return 'does not exist';
  const ratio = figure / published;
  if (ratio < 0) return 'below zero';
  if (Math.abs(ratio - 1) < SAME) return 'the same';
  if (ratio >= TIMES_FROM) return `${formatFixed(ratio, ratio >= 10 ? 0 : 1)} times`;
  const percent = (share: number) => `${share < 0.01 ? '<1' : formatFixed(share * 100)}%`;
  return ratio < PART_BELOW
    ? `${percent(ratio)} of it`
    : `${percent(Math.abs(ratio - 1))} ${ratio < 1 ? 'below' : 'above'}`;
}
