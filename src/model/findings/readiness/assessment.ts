import type { Standing } from '#model/readiness/standings.ts';

/** Points closer than this are written alike. */
const POINT_STEP = 0.01;

const isSame = (earlier: number, now: number) => Math.round(earlier / POINT_STEP) === Math.round(now / POINT_STEP);

/** Whether a factor stands elsewhere than before, or does not apply any more, or applies again. */
export const hasMoved = (earlier: Standing, now: Standing): boolean =>
  earlier.applies !== now.applies || (now.applies && !isSame(earlier.points, now.points));

/** Whole minutes that the questions of the factors that apply take, a quarter of a minute each; at least one. */
export const minutesOf = (questions: number): number => Math.max(1, Math.round(questions / QUESTIONS_A_MINUTE));

const QUESTIONS_A_MINUTE = 4;

/** The factors that apply of which nobody has said where they stand. */
export const unansweredOf = (standings: readonly Standing[]): number =>
  standings.filter(({ isEntered, applies }) => !isEntered && applies).length;
