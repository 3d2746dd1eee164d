import { DIMENSION_IDS, type DimensionId, type FactorId } from '#model/facts/readiness.ts';
import type { Standing } from '#model/readiness/standings.ts';
import type { FactorWorth } from '#model/readiness/worth.ts';

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

/** What more readiness is worth at best. Points of the factor's own scale, worth in ₹ of NPV. */
export type BestGap =
  /** Every factor that applies is at its maximum. */
  | { readonly kind: 'whole' }
  /** There is room, and no benefit that it could bring sooner. */
  | { readonly kind: 'worthless' }
  /** Every target that is worth something is reached; a point more is worth most here. */
  | { readonly kind: 'at-targets'; readonly factor: FactorId; readonly worth: number }
  | {
      readonly kind: 'gap';
      readonly factor: FactorId;
      readonly points: number;
      readonly target: number;
      readonly worth: number;
    };

/** The best gap, or at all targets the best point. */
export function bestGapOf(ranked: readonly RankedWorth[]): BestGap {
  const [best] = ranked;
  const worth = Math.max(0, ...ranked.map(({ nextPoint }) => nextPoint));
  if (best === undefined || worth === 0)
    return ranked.every(({ standing }) => standing.points >= standing.factor.maximum)
      ? { kind: 'whole' }
      : { kind: 'worthless' };
  const { factor, points, target } = best.standing;
  if (best.toTarget > 0) return { kind: 'gap', factor: factor.id, points, target, worth: best.toTarget };
  const next = ranked.find(({ nextPoint }) => nextPoint === worth) ?? best;
  return { kind: 'at-targets', factor: next.standing.factor.id, worth };
}

/** The factor that a best gap names; null where more is worth nothing. */
export const namedFactor = (gap: BestGap): FactorId | null =>
  gap.kind === 'gap' || gap.kind === 'at-targets' ? gap.factor : null;

/** What one more point is worth in the factors of a dimension, from the least to the most, ₹ of NPV. */
export interface PointWorth {
  readonly dimension: DimensionId;
  readonly least: number;
  readonly most: number;
}

/** Room for one more point. */
const POINT = 1;

/**
 * The worth of a point by dimension, of the factors that have room for one. All points of a dimension weigh the same, but
 * where a chosen action takes a factor to its maximum anyway, a point of it is worth less.
 */
export const pointWorths = (ranked: readonly RankedWorth[]): readonly PointWorth[] =>
  DIMENSION_IDS.flatMap((dimension) => {
    const points = ranked
      .filter(
        ({ standing: { factor, points: own } }) => factor.dimension === dimension && factor.maximum - own >= POINT,
      )
      .map(({ nextPoint }) => nextPoint);
    return points.length === 0 ? [] : [{ dimension, least: Math.min(...points), most: Math.max(...points) }];
  });
