import type { Snapshot } from '#model/document/document.ts';

/** The assessments with one more, oldest first; one of the same day is replaced. */
export const withSnapshot = (snapshots: readonly Snapshot[], added: Snapshot): readonly Snapshot[] =>
  [...snapshots.filter(({ date }) => date !== added.date), added].toSorted((left, right) =>
    left.date < right.date ? -1 : 1,
  );

/** The assessments without that of a day; undefined where none is left. */
export function withoutSnapshot(snapshots: readonly Snapshot[], day: string): readonly Snapshot[] | undefined {
  const left = snapshots.filter(({ date }) => date !== day);
  return left.length === 0 ? undefined : left;
}
