import { trialCountOf, type TrialCount } from '#model/findings/uncertainty/trial-count.ts';
import { formatNumber, numberWord } from '#words/figures/numbers.ts';
import { plural } from '#words/grammar/plural.ts';
import { trialNumber } from './trial-number.ts';

const LEADS = { exactly: '', more: 'more than ', fewer: 'fewer than ' } as const;

/** "47", "more than 999", "fewer than one". */
export const countWords = ({ bound, count }: TrialCount): string =>
  LEADS[bound] + (count <= 12 ? numberWord(count) : formatNumber(count));

/** "47 trials of 100", "one trial of 100"; `short` leaves out the noun, where it was said before. */
export function trialsWords(trials: TrialCount, short = false): string {
  const count = countWords(trials);
  const of = trialNumber(trials.of);
  return short ? `${count} of ${of}` : `${count} ${plural(trials.count, 'trial', 'trials')} of ${of}`;
}

/** The trials that gain, on a mark: "47 in 100 trials gain". */
export function gainWords(probability: number): string {
  const trials = trialCountOf(probability);
  return `${countWords(trials)} in ${trialNumber(trials.of)} trials gain`;
}

/** The trials that lose, on a mark: "53 lose", "three in 1,000 lose". */
export function lossWords(probability: number): string {
  const trials = trialCountOf(probability);
  return trials.of === 100 ? `${countWords(trials)} lose` : `${countWords(trials)} in ${trialNumber(trials.of)} lose`;
}
