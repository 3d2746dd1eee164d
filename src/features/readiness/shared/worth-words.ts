import { ACTION_IDS, ACTIONS, type ActionId } from '#model/facts/actions.ts';
import { DIMENSION_IDS, DIMENSIONS, FACTORS, type FactorId } from '#model/facts/readiness.ts';
import type { ActionPlan } from '#model/readiness/action-plan.ts';
import type { FactorWorth } from '#model/readiness/worth.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { listed } from '#words/grammar/listed.ts';
import { formatMoney } from '#words/figures/money.ts';
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

/** The factor that the opening names: the best gap, or at all targets the best point; null where more is worth nothing. */
export function namedFactor(ranked: readonly RankedWorth[]): FactorId | null {
  const [best] = ranked;
  const point = Math.max(0, ...ranked.map(({ nextPoint }) => nextPoint));
  if (best === undefined || point === 0) return null;
  const named = best.toTarget > 0 ? best : (ranked.find(({ nextPoint }) => nextPoint === point) ?? best);
  return named.standing.factor.id;
}

/** The action not chosen that gains most for a rupee outside a factor, with the factor where it stands. */
export function nextElsewhere(
  plan: ActionPlan,
  applies: (factor: FactorId) => boolean,
  outside: FactorId | null,
): { readonly id: ActionId; readonly home: FactorId } | null {
  for (const id of byReturn(plan)) {
    const home = homeOf(id, applies);
    const { chosen, npvGain } = plan.actions[id];
    if (!chosen && npvGain > 0 && home !== null && home !== outside) return { id, home };
  }
  return null;
}

/** All actions, the one that gains most for a rupee first; what costs nothing and gains comes before all else. */
export function byReturn({ actions }: Pick<ActionPlan, 'actions'>): readonly ActionId[] {
  const perRupee = (id: ActionId) =>
    actions[id].gainPerRupee ?? (actions[id].npvGain > 0 ? Number.POSITIVE_INFINITY : 0);
  return ACTION_IDS.toSorted((left, right) =>
    perRupee(left) === perRupee(right) ? 0 : perRupee(right) - perRupee(left),
  );
}

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
