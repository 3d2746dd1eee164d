import { isSameCount } from '#model/findings/uncertainty/trial-count.ts';

/** From here a gain, or a loss, is as good as sure. */
const SURE = 0.95;
/** Lenses whose chances of gain lie this far apart bet on different things. */
const APART = 0.25;

/** What the trials of one lens show, or of two together. */
export type Bet =
  | 'gain'
  | 'loss'
  | 'either'
  | 'both-gain'
  | 'both-loss'
  | 'different-bets'
  | 'same-bet'
  | 'similar-bets';

/** @param own share of trials that gain; `other` the same through the lens it is held against, null where there is none */
export function betOf(own: number, other: number | null): Bet {
  if (other === null) return own >= SURE ? 'gain' : own <= 1 - SURE ? 'loss' : 'either';
  if (own >= SURE && other >= SURE) return 'both-gain';
  if (own <= 1 - SURE && other <= 1 - SURE) return 'both-loss';
  if (Math.abs(own - other) >= APART) return 'different-bets';
  return isSameCount(own, other) ? 'same-bet' : 'similar-bets';
}
