/** Trials prove neither certainty nor impossibility: beyond these shares only "more than" and "fewer than" can be said. */
const SURE = 0.999;
const IMPOSSIBLE = 0.001;
/** From here on a hundred is too coarse to count in. */
const FINE = 0.99;

/** A probability as a count of trials, with the whole it is counted in. */
export interface TrialCount {
  /** Whether there are as many as `count`, more, or fewer. */
  readonly bound: 'exactly' | 'more' | 'fewer';
  readonly count: number;
  readonly of: 100 | 1000;
}

/** 0.47 → 47 of 100, 0.9962 → 996 of 1,000, 1 → more than 999 of 1,000, 0 → fewer than one of 1,000. */
export function trialCountOf(probability: number): TrialCount {
  if (probability > SURE) return { bound: 'more', count: 999, of: 1000 };
  if (probability < IMPOSSIBLE) return { bound: 'fewer', count: 1, of: 1000 };
  const of = probability > FINE || probability < 1 - FINE ? 1000 : 100;
  return { bound: 'exactly', count: Math.round(probability * of), of };
}

/** Whether two probabilities come to the same count, so that a reader could not tell them apart. */
export function isSameCount(left: number, right: number): boolean {
  const [one, other] = [trialCountOf(left), trialCountOf(right)];
  return one.bound === other.bound && one.count === other.count && one.of === other.of;
}
