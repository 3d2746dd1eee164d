import type { Scores } from '#model/readiness/standings.ts';

/** Where the targets lead from the score in force: floors of the four, or points of 100. */
export type Ladder =
  | { readonly kind: 'floors-up'; readonly floors: number; readonly level: number }
  | { readonly kind: 'same-floor'; readonly points: number }
  | { readonly kind: 'whole'; readonly level: number }
  | { readonly kind: 'at-targets'; readonly level: number };

/** A score of which nothing is missing. */
const WHOLE = 100;

/** @param aim the scores once every target is reached */
export function ladderOf(now: Pick<Scores, 'score' | 'level'>, aim: Pick<Scores, 'score' | 'level'>): Ladder {
  const floors = aim.level - now.level;
  if (floors > 0) return { kind: 'floors-up', floors, level: aim.level };
  if (aim.score > now.score) return { kind: 'same-floor', points: aim.score - now.score };
  return { kind: now.score >= WHOLE ? 'whole' : 'at-targets', level: now.level };
}
