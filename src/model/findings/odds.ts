import { trialCountOf, type TrialCount } from '#model/findings/uncertainty/trial-count.ts';

/** Fractions that people say, as parts of a small whole. */
const FRACTIONS: readonly (readonly [part: number, whole: number])[] = [
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
];

/** Within this a share is the fraction that people would say for it. */
const NEAR = 0.02;

/** The fraction nearest to a share. */
export const nearestFraction = (share: number) =>
  FRACTIONS.reduce((best, each) =>
    Math.abs(each[0] / each[1] - share) < Math.abs(best[0] / best[1] - share) ? each : best,
  );

const isNear = ([part, whole]: readonly [number, number], share: number) => Math.abs(part / whole - share) <= NEAR;

/** So many of so many: two in three, or 65 in 100. */
export interface Odds {
  readonly bound: TrialCount['bound'] | 'nearly';
  readonly count: number;
  readonly of: number;
}

/** Odds counted in trials: a fraction that people say where one is near, else in a hundred or a thousand. 0.651 → 2 of 3, 0.48 → 1 of 2, 0.56 → 56 of 100 */
export function oddsOf(share: number): Odds {
  const nearest = nearestFraction(share);
  return isNear(nearest, share) ? { bound: 'exactly', count: nearest[0], of: nearest[1] } : trialCountOf(share);
}

const TENTH = 10;

/** Odds that were assumed, and so are told no finer than in tenths. 0.8 → 4 of 5, 0.639 → more than 6 of 10, 0.87 → nearly 9 of 10 */
export function roughOddsOf(share: number): Odds {
  const nearest = nearestFraction(share);
  if (isNear(nearest, share)) return { bound: 'exactly', count: nearest[0], of: nearest[1] };
  // Beyond the first tenth and the last, tenths are too coarse.
  if (share < 1 / TENTH || share > 1 - 1 / TENTH) return trialCountOf(share);
  const tenths = Math.round(share * TENTH);
  const off = share - tenths / TENTH;
  return { bound: Math.abs(off) <= NEAR ? 'exactly' : off > 0 ? 'more' : 'nearly', count: tenths, of: TENTH };
}
