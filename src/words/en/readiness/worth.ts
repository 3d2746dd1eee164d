import { DIMENSIONS } from '#model/facts/readiness.ts';
import type { BestGap, PointWorth } from '#model/findings/readiness/worth-ranking.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { listed } from '#words/grammar/listed.ts';
import { formatMoney, shownMoney } from '#words/figures/money.ts';
import { factorInSentence, pointsText } from './factors.ts';

/** The best gap as the opening says it, up to the amount that ends the sentence; whole where there is no amount. */
export function bestGapClause(gap: BestGap): string {
  switch (gap.kind) {
    case 'whole':
      return 'Nothing is left to raise.';
    case 'worthless':
      return 'More of it is worth ₹0 here: there is no benefit that it could bring sooner.';
    case 'loses':
      return 'More of it would only lose: this case is worth less the more often it is finished.';
    case 'at-targets':
      return `Every target is reached; a point more is worth most in ${factorInSentence(gap.factor)}, ${formatMoney(gap.gain.together)}.`;
    case 'gap':
      return `Raising ${factorInSentence(gap.factor)} from ${pointsText(gap.points)} to ${pointsText(gap.target)} is worth`;
  }
}

/** What a point is worth in each dimension: "A point is worth …"; dimensions whose amounts are written alike share one. */
export function pointWords(worths: readonly PointWorth[]): string {
  const groups: { readonly amount: number; readonly isMost: boolean; readonly names: string[] }[] = [];
  for (const { dimension, least, most } of worths) {
    const isMost = shownMoney(least) !== shownMoney(most);
    const name = inSentence(DIMENSIONS[dimension].label);
    const alike = groups.find((each) => each.isMost === isMost && shownMoney(each.amount) === shownMoney(most));
    if (alike === undefined) groups.push({ amount: most, isMost, names: [name] });
    else alike.names.push(name);
  }
  const words = groups.map(
    ({ amount, isMost, names }) => `${isMost ? 'up to ' : ''}${formatMoney(amount)} in ${listed(names)} factors`,
  );
  return words.length === 0 ? '' : `A point is worth ${listed(words)}.`;
}
