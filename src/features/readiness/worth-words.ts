import { ACTIONS, type ActionId } from '#model/facts/actions.ts';
import { DIMENSION_IDS, DIMENSIONS, FACTORS, type FactorId } from '#model/facts/readiness.ts';
import type { FactorWorth } from '#model/readiness/worth.ts';
import { inSentence } from '#ui/format/in-sentence.ts';
import { listed } from '#ui/format/listed.ts';
import { formatMoney } from '#ui/format/money.ts';
import type { Standing } from './standing.ts';
import { pointsText } from './standing-words.ts';

/** What reaching the target of a factor, and one more point of it, adds to the NPV. */
export interface RankedWorth extends FactorWorth {
  readonly standing: Standing;
}

/** The factors that apply, the one whose target is worth most first; those at their targets by their next point. */
export const rankedWorths = (
  standings: readonly Standing[],
  worths: Readonly<Partial<Record<FactorId, FactorWorth>>>,
): readonly RankedWorth[] =>
  standings
    .flatMap((standing) => {
      const worth = worths[standing.factor.id];
      return worth === undefined || !standing.applies ? [] : [{ standing, ...worth }];
    })
    .toSorted((left, right) => right.toTarget - left.toTarget || right.nextPoint - left.nextPoint);

export const factorLabel = (id: FactorId): string => FACTORS.find((each) => each.id === id)?.label ?? id;

/** The factors that an action raises by the catalogue, the one it raises most first. */
export function factorsRaisedBy(id: ActionId): readonly FactorId[] {
  const { raises } = ACTIONS[id];
  const points = (factor: FactorId) => raises[factor]?.value ?? 0;
  return FACTORS.map((each) => each.id)
    .filter((factor) => raises[factor] !== undefined)
    .toSorted((left, right) => points(right) - points(left));
}

/** The factor under which an action stands: of those that apply the one it raises most; null where none applies. */
export const homeOf = (id: ActionId, applies: (factor: FactorId) => boolean): FactorId | null =>
  factorsRaisedBy(id).find(applies) ?? null;

/** A factor inside a sentence: "leadership support". */
export const factorInSentence = (id: FactorId): string => inSentence(factorLabel(id));

/** The best gap with its rupees, as a title. */
export function worthTitle(ranked: readonly RankedWorth[]): string {
  const [best] = ranked;
  if (best === undefined || best.toTarget <= 0) return 'Every target is reached; a point more is still worth something';
  const { factor, points, target } = best.standing;
  return `${factor.label} from ${pointsText(points)} to ${pointsText(target)} is worth ${formatMoney(best.toTarget)}`;
}

/**
 * What one more point is worth in the factors of each dimension: "A point is worth …". All points of a dimension weigh
 * the same, but where a chosen action takes a factor to its maximum anyway, a point of it is worth less.
 */
export function pointWords(ranked: readonly RankedWorth[]): string {
  const groups = new Map<string, string[]>();
  for (const dimension of DIMENSION_IDS) {
    const points = ranked
      .filter(({ standing: { factor, points: own } }) => factor.dimension === dimension && factor.maximum - own >= 1)
      .map(({ nextPoint }) => nextPoint);
    if (points.length === 0) continue;
    const [least, most] = [formatMoney(Math.min(...points)), formatMoney(Math.max(...points))];
    const amount = least === most ? most : `up to ${most}`;
    groups.set(amount, [...(groups.get(amount) ?? []), inSentence(DIMENSIONS[dimension].label)]);
  }
  const words = [...groups].map(([amount, names]) => `${amount} in ${listed(names)} factors`);
  return words.length === 0 ? '' : `A point is worth ${listed(words)}.`;
}
