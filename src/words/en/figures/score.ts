import { LEVEL_BOUNDARIES } from '#model/facts/readiness.ts';
import { isOnBoundary } from '#model/readiness/score.ts';
import { formatNumber } from './numbers.ts';

const STEP = 0.1;

/**
 * A readiness score of 100 as the number that is shown, to one decimal. One that falls short of a level is never rounded
 * up to where that level begins: 49.96 is 49.9.
 */
export function shownScore(score: number): number {
  const rounded = Number(score.toFixed(1));
  const passed = LEVEL_BOUNDARIES.find((boundary) => score < boundary && rounded >= boundary);
  return passed === undefined || isOnBoundary(score) ? rounded : Number((passed - STEP).toFixed(1));
}

/** A readiness score in words: "50", "49.9". */
export const formatScore = (score: number): string => formatNumber(shownScore(score), 1);
