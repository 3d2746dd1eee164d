/** Within this two figures are the same to a reader. */
const SAME = 0.005;
/** From here a figure is so many times another; below the half it is a part of it; between, so many per cent off. */
const TIMES_FROM = 1.95;
const PART_BELOW = 0.5;

/** A figure measured against the published one; ratios and shares are fractions of the published figure. */
export type Gap =
  /** There is no such figure. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'below-zero' }
  | { readonly kind: 'same' }
  | { readonly kind: 'times' | 'part'; readonly ratio: number }
  | { readonly kind: 'below' | 'above'; readonly share: number };

/** @param published above zero */
export function gapOf(figure: number | null, published: number): Gap {
  if (figure === null) return { kind: 'absent' };
  const ratio = figure / published;
  if (ratio < 0) return { kind: 'below-zero' };
  if (Math.abs(ratio - 1) < SAME) return { kind: 'same' };
  if (ratio >= TIMES_FROM) return { kind: 'times', ratio };
  if (ratio < PART_BELOW) return { kind: 'part', ratio };
  return { kind: ratio < 1 ? 'below' : 'above', share: Math.abs(ratio - 1) };
}

/** Nearer than this a figure is exactly the published one; up to the next it is told within how much. */
const EXACT = 0.0005;
const NEAR = 0.05;

/** How near a figure comes to the published one; `share` is the fraction within which it lies. */
export type Closeness =
  | { readonly kind: 'exact' }
  | { readonly kind: 'within'; readonly share: number }
  | { readonly kind: 'off'; readonly gap: Gap };

/** @param published above zero */
export function closenessOf(figure: number, published: number): Closeness {
  const share = Math.abs(figure / published - 1);
  if (share < EXACT) return { kind: 'exact' };
  return share <= NEAR ? { kind: 'within', share } : { kind: 'off', gap: gapOf(figure, published) };
}
