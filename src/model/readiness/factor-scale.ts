import { FACTOR_LEVELS, levelOfPoints, pointsOfLevel } from '#model/facts/factor-levels.ts';
import type { FactorId } from '#model/facts/readiness.ts';

/** The levels of a factor as people count them, from 1. */
export const LEVELS_OF_FACTOR = [1, 2, 3, 4, 5] as const;

/** The points of a level from 1 to 5 on the factor's own scale. */
export const levelPoints = (id: FactorId, level: number): number => pointsOfLevel(id, level - 1);

/** The level from 1 to 5 that points have reached. */
export const reachedLevel = (id: FactorId, points: number): number => levelOfPoints(id, points) + 1;

/** What one would see in a company at a level from 1 to 5. */
export const levelWords = (id: FactorId, level: number): string => FACTOR_LEVELS[id].levels[level - 1] ?? '';

/** The points at which a level above the first begins, below the maximum: where a track is divided. */
export const innerMarks = (id: FactorId): readonly number[] => [2, 3, 4].map((level) => levelPoints(id, level));
