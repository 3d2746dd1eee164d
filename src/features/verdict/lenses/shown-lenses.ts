/** The strip compares this many lenses at most: more would be a list, not a comparison. */
export const MOST_SHOWN = 4;

interface Choosable {
  readonly id: string;
  readonly isChosen: boolean;
}

/**
 * The lenses that the strip shows, in their own order: those the reader picked that still exist, else the one in force
 * and the first of the others.
 */
export function shownLenses<Lens extends Choosable>(
  lenses: readonly Lens[],
  picked: ReadonlySet<string> | null,
): readonly Lens[] {
  const kept = picked === null ? [] : lenses.filter(({ id }) => picked.has(id));
  if (kept.length > 0) return kept.slice(0, MOST_SHOWN);
  const first = new Set(
    lenses
      .toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen))
      .slice(0, MOST_SHOWN)
      .map(({ id }) => id),
  );
  return lenses.filter(({ id }) => first.has(id));
}
