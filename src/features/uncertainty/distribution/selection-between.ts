import type { Selection } from '#model/findings/uncertainty/question.ts';

/** Two ends in whatever order they were dragged, on whole bars; an end drawn past the axis's own is no limit. */
export function selectionBetween(one: number, other: number, step: number, end: number): Selection {
  const snapped = [one, other].map((each) => Math.round(each / step) * step + 0).toSorted((a, b) => a - b);
  const [least = 0, most = 0] = snapped;
  return { least, most: most >= end - step / 2 || most === least ? null : most };
}
