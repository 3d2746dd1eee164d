/** The amounts asked for, ₹: at least `least`, and at most `most` unless that is null. */
export interface Selection {
  readonly least: number;
  readonly most: number | null;
}

/** The question that the first sentence answers. */
export const ANY_GAIN: Selection = { least: 0, most: null };

export const isAnyGain = ({ least, most }: Selection): boolean => least === 0 && most === null;

/** Two ends in whatever order they were dragged, on whole bars; an end drawn past the axis's own is no limit. */
export function selectionBetween(one: number, other: number, step: number, end: number): Selection {
  const snapped = [one, other].map((each) => Math.round(each / step) * step + 0).toSorted((a, b) => a - b);
  const [least = 0, most = 0] = snapped;
  return { least, most: most >= end - step / 2 || most === least ? null : most };
}
