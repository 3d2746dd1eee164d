import { formatNumber, numberWord } from '#words/figures/numbers.ts';

/** Trials prove neither certainty nor impossibility: beyond these shares words say "more than" and "fewer than". */
const SURE = 0.999;
const IMPOSSIBLE = 0.001;
/** From here on a hundred is too coarse to count in. */
const FINE = 0.99;

/** A probability as a count of trials, with the whole it is counted in. */
export interface TrialCount {
  readonly count: string;
  readonly of: string;
}

/** 0.47 → 47 of 100, 0.9962 → 996 of 1,000, 1 → more than 999 of 1,000, 0 → fewer than one of 1,000. */
export function trialCount(probability: number): TrialCount {
  if (probability > SURE) return { count: 'more than 999', of: '1,000' };
  if (probability < IMPOSSIBLE) return { count: 'fewer than one', of: '1,000' };
  const isFine = probability > FINE || probability < 1 - FINE;
  const count = Math.round(probability * (isFine ? 1000 : 100));
  return { count: count <= 12 ? numberWord(count) : formatNumber(count), of: isFine ? '1,000' : '100' };
}

/** "47 trials of 100", "one trial of 100"; `short` leaves out the noun, where it was said before. */
export function trialsWords(probability: number, short = false): string {
  const { count, of } = trialCount(probability);
  const noun = count.endsWith('one') ? 'trial' : 'trials';
  return short ? `${count} of ${of}` : `${count} ${noun} of ${of}`;
}

/** Whether a reader could tell two probabilities apart in these words. */
export const sameInWords = (left: number, right: number): boolean => trialsWords(left) === trialsWords(right);
