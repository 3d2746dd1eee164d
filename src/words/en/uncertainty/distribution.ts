import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { formatMoney } from '#words/figures/money.ts';
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

/** The curve of the same trials delivered in full, on its mark: with the lens, and shorter. */
export const ifDeliveredWords = (lens: string): readonly string[] => [`${lens}, if delivered`, 'if delivered'];

type Told = Pick<SimulationFindings, 'mean' | 'p5' | 'p95'>;

/**
 * A lens's trials under its name, in one part or two: "mean ₹22.2 Cr, P5 −₹1.1 Cr" and "if delivered ₹49.8 Cr, ₹22.1 Cr".
 * @param delivered the same trials delivered in full; null where that is what they are
 * @param asEntered the NPV as entered, ₹, where it is worth a word beside them
 */
export function lensDetails(
  { mean, p5, p95 }: Told,
  delivered: Pick<Told, 'mean' | 'p5'> | null,
  asEntered: number | null,
): readonly string[] {
  const counted = `mean ${formatMoney(mean)}, P5 ${formatMoney(p5)}`;
  if (delivered !== null) return [counted, `if delivered ${formatMoney(delivered.mean)}, ${formatMoney(delivered.p5)}`];
  return [
    asEntered === null ? `${counted}, P95 ${formatMoney(p95)}` : `${counted}; ${formatMoney(asEntered)} as entered`,
  ];
}
