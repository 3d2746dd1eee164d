import { ACTIONS, type ActionId } from '#model/facts/actions.ts';
import { FACTORS, type FactorId } from '#model/facts/readiness.ts';
import type { FactorWorth } from '#model/readiness/worth.ts';
import { inSentence } from '#ui/format/in-sentence.ts';
import type { Standing } from './standing.ts';

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
