import type { RampLine } from '#model/findings/ramp.ts';
import type { RampKind } from '#model/document/document.ts';

/** A label at the start of one or several curves that run as one, with its height in the plot. */
export interface StartLabel {
  readonly kinds: readonly RampKind[];
  readonly share: number;
}

/** One label for each set of equal curves, highest start first. */
export function startLabels(curves: readonly RampLine[]): readonly StartLabel[] {
  const groups = new Map<string, StartLabel>();
  for (const { kind, shares } of curves) {
    const key = shares.join(' ');
    const { kinds } = groups.get(key) ?? { kinds: [] };
    groups.set(key, { kinds: [...kinds, kind], share: shares[0] ?? 0 });
  }
  return [...groups.values()].toSorted((left, right) => right.share - left.share);
}

/** Where blocks of text start (px) that would begin `at` these heights, ascending, each moved down past the one before. */
export function spread(blocks: readonly { readonly at: number; readonly size: number }[]): readonly number[] {
  let free = Number.NEGATIVE_INFINITY;
  return blocks.map(({ at, size }) => {
    const placed = Math.max(at, free);
    free = placed + size;
    return placed;
  });
}
