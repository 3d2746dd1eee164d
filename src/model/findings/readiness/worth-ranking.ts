import { DIMENSION_IDS, type DimensionId, type FactorId } from '#model/facts/readiness.ts';
import type { Gain } from '#model/readiness/gain.ts';
import type { Standing } from '#model/readiness/standings.ts';
import type { FactorWorth, Worths } from '#model/readiness/worth.ts';

/** What reaching the target of a factor, its maximum, and one more point of it gain. */
export interface RankedWorth extends FactorWorth {
  readonly standing: Standing;
}

/** The factors that apply, the one whose target is worth most first; those at their targets by their next point. */
export const rankedWorths = (standings: readonly Standing[], worths: Worths): readonly RankedWorth[] =>
  standings
    .flatMap((standing) => {
      const worth = worths[standing.factor.id];
      return worth === undefined || !standing.applies ? [] : [{ standing, ...worth }];
    })
    .toSorted(
      (left, right) =>
        right.toTarget.together - left.toTarget.together || right.nextPoint.together - left.nextPoint.together,
    );

/** What more readiness is worth at best. Points of the factor's own scale. */
export type BestGap =
  /** Every factor that applies is at its maximum. */
  | { readonly kind: 'whole' }
  /** There is room, and no benefit that it could bring sooner. */
  | { readonly kind: 'worthless' }
  /** There is room, and more of it only makes it likelier to go on with what loses money. */
  | { readonly kind: 'loses' }
  /** Every target that is worth something is reached; a point more is worth most here. */
  | { readonly kind: 'at-targets'; readonly factor: FactorId; readonly gain: Gain }
  | {
      readonly kind: 'gap';
      readonly factor: FactorId;
      readonly points: number;
      readonly target: number;
      readonly gain: Gain;
    };

/** The best gap, or at all targets the best point. */
export function bestGapOf(ranked: readonly RankedWorth[]): BestGap {
  const [best] = ranked;
  const [next] = ranked.toSorted((left, right) => right.nextPoint.together - left.nextPoint.together);
  const isWhole = ranked.every(({ standing }) => standing.points >= standing.factor.maximum);
  if (best === undefined || next === undefined || isWhole) return { kind: 'whole' };
  const { factor, points, target } = best.standing;
  if (best.toTarget.together > 0) return { kind: 'gap', factor: factor.id, points, target, gain: best.toTarget };
  if (next.nextPoint.together > 0) return { kind: 'at-targets', factor: next.standing.factor.id, gain: next.nextPoint };
  return { kind: ranked.some(({ toMaximum }) => toMaximum.together < 0) ? 'loses' : 'worthless' };
}

/** The factor that a best gap names; null where more is worth nothing. */
export const namedFactor = (gap: BestGap): FactorId | null =>
  gap.kind === 'gap' || gap.kind === 'at-targets' ? gap.factor : null;

/** What one more point is worth in the factors of a dimension, from the least to the most, ₹. */
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
      .map(({ nextPoint }) => nextPoint.together);
    return points.length === 0 ? [] : [{ dimension, least: Math.min(...points), most: Math.max(...points) }];
  });
