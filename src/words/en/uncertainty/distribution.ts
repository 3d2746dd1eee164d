import { formatProbability } from '#words/figures/percent.ts';
import type { Bet } from '#model/findings/uncertainty/bet.ts';

const TITLES: Readonly<Record<Bet, string>> = {
  gain: 'A gain in nearly every trial',
  loss: 'A loss in nearly every trial',
  either: 'It can go either way',
  'both-gain': 'Two lenses, and both see a gain',
  'both-loss': 'Two lenses, and both see a loss',
  'different-bets': 'Two lenses, two different bets',
  'same-bet': 'Two lenses, and one bet',
  'similar-bets': 'Two lenses, and much the same bet',
};

/** What the trials show, as their title. */
export const distributionTitle = (bet: Bet): string => TITLES[bet];

/** How many trials end at or below ₹0, on a mark: in full, shorter, and the share alone where there is little room. */
export function atZeroWords(share: number): readonly string[] {
  const figure = formatProbability(share);
  return [`${figure} at or below ₹0`, `${figure} up to ₹0`, figure];
}
