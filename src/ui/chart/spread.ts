/**
 * Places for labels that would stand at `wanted` (ascending, px), moved apart until each is at least `gap` from the next
 * and all lie between `least` and `most` where there is room for that; each as near to its wish as its neighbours allow.
 */
export function spreadLabels(wanted: readonly number[], gap: number, least: number, most: number): readonly number[] {
  const down: number[] = [];
  for (const at of wanted) down.push(Math.max(at, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + gap, least));
  const placed: number[] = [];
  for (const at of down.toReversed())
    placed.push(Math.min(at, (placed.at(-1) ?? Number.POSITIVE_INFINITY) - gap, most));
  placed.reverse();
  // A gap that does not fit pushes the first ones past the start; they are kept in the drawing, closer together.
  return placed[0] !== undefined && placed[0] < least && wanted.length > 1
    ? placed.map((_, k) => least + (k * (most - least)) / (placed.length - 1))
    : placed;
}
