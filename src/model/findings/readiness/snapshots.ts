import type { Snapshot } from '#model/document/document.ts';
import { FACTORS, type FactorId } from '#model/facts/readiness.ts';

/** How the score has moved since the first assessment kept, points of 100. */
export type ScoreMoved =
  | { readonly kind: 'none-kept' }
  | { readonly kind: 'moved'; readonly since: string; readonly change: number };

/**
 * @param kept the assessments, oldest first
 * @param now the score in force
 */
export function scoreMovedSince(
  kept: readonly { readonly snapshot: Pick<Snapshot, 'date'>; readonly scores: { readonly score: number } }[],
  now: number,
): ScoreMoved {
  const [first] = kept;
  return first === undefined
    ? { kind: 'none-kept' }
    : { kind: 'moved', since: first.snapshot.date, change: now - first.scores.score };
}

/** What became of a factor: points of its own scale, or whether it began or ceased to apply. */
export type FactorMoved =
  | { readonly kind: 'never' }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'new' }
  | { readonly kind: 'moved'; readonly by: number };

/** A factor then and now; null where it did not apply. */
export interface FactorCompared {
  readonly id: FactorId;
  readonly label: string;
  readonly maximum: number;
  readonly earlier: number | null;
  readonly now: number | null;
  readonly moved: FactorMoved;
}

/** The twelve factors of two assessments. */
export const comparedFactors = (earlier: Snapshot['points'], now: Snapshot['points']): readonly FactorCompared[] =>
  FACTORS.map(({ id, label, maximum }) => {
    const [then, today] = [earlier[id] ?? null, now[id] ?? null];
    return { id, label, maximum, earlier: then, now: today, moved: movedOf(then, today) };
  });

function movedOf(earlier: number | null, now: number | null): FactorMoved {
  if (earlier === null) return { kind: now === null ? 'never' : 'new' };
  return now === null ? { kind: 'left-out' } : { kind: 'moved', by: now - earlier };
}

/** Whether no factor stands elsewhere than it stood. */
export const isUnmoved = (factors: readonly FactorCompared[]): boolean =>
  factors.every(({ earlier, now }) => earlier === now);
