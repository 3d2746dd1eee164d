import type { ScenarioDocument } from '#model/document/document.ts';

export type Pair = readonly [one: string, other: string, rank: number];

export const pairsOf = (document: ScenarioDocument): readonly Pair[] => document.uncertainty?.correlations ?? [];

const isSame = ([a, b]: Pair, one: string, other: string): boolean =>
  (a === one && b === other) || (a === other && b === one);

/** The rank correlation asked for between two drivers; undefined where none was. */
export const rankOf = (pairs: readonly Pair[], one: string, other: string): number | undefined =>
  pairs.find((pair) => isSame(pair, one, other))?.[2];

/** The pairs with one set anew, or taken away where the rank is undefined or 0; undefined where none is left. */
export function withPair(
  pairs: readonly Pair[],
  one: string,
  other: string,
  rank: number | undefined,
): readonly Pair[] | undefined {
  const isGone = rank === undefined || rank === 0;
  const isKnown = pairs.some((pair) => isSame(pair, one, other));
  const changed = isKnown
    ? pairs.flatMap((pair): readonly Pair[] => {
        if (!isSame(pair, one, other)) return [pair];
        return isGone ? [] : [[pair[0], pair[1], rank]];
      })
    : isGone
      ? pairs
      : [...pairs, [one, other, rank] as const];
  return changed.length === 0 ? undefined : changed;
}
