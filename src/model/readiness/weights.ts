import { DIMENSION_IDS, DIMENSIONS, FACTORS, type DimensionId, type FactorId } from '#model/facts/readiness.ts';

/** Whether a factor applies to the company. */
export type Applies = (id: FactorId) => boolean;

const maximaOf = (dimension: DimensionId, applies: Applies): number =>
  FACTORS.filter((each) => each.dimension === dimension && applies(each.id)).reduce(
    (sum, each) => sum + each.maximum,
    0,
  );

/** The part of the score that a dimension decides, 0–1: one of which no factor applies gives its weight to the others. */
export function dimensionWeight(dimension: DimensionId, applies: Applies): number {
  const counts = (id: DimensionId) => (maximaOf(id, applies) > 0 ? DIMENSIONS[id].weight : 0);
  const all = DIMENSION_IDS.reduce((sum, id) => sum + counts(id), 0);
  return all === 0 ? 0 : counts(dimension) / all;
}

/** The part of the score that a factor decides, 0–1; 0 where it does not apply. */
export function factorWeight(id: FactorId, applies: Applies): number {
  const factor = FACTORS.find((each) => each.id === id);
  if (factor === undefined || !applies(id)) return 0;
  return (factor.maximum / maximaOf(factor.dimension, applies)) * dimensionWeight(factor.dimension, applies);
}

/** Where the weight of a factor that does not apply has gone. */
export interface WeightGone {
  readonly dimension: DimensionId;
  /** The factor's own points. */
  readonly points: number;
  /** The factors of its dimension that have them, none where the dimension has none left. */
  readonly heirs: number;
  /** What a point of theirs counts now, 1 where all factors of the dimension apply; null without heirs. */
  readonly pointCounts: number | null;
}

/** Of one factor that does not apply, beside those that do. */
export function weightGone(id: FactorId, applies: Applies): WeightGone | null {
  const factor = FACTORS.find((each) => each.id === id);
  if (factor === undefined) return null;
  const { dimension, maximum } = factor;
  const heirs = FACTORS.filter((each) => each.dimension === dimension && applies(each.id)).length;
  const pointCounts = heirs === 0 ? null : WHOLE / maximaOf(dimension, applies);
  return { dimension, points: maximum, heirs, pointCounts };
}

/** The points of a dimension of which every factor applies. */
const WHOLE = 100;

/** The part of the score that a dimension decides, 0–1, or who has its weight where none of its factors applies. */
export type DimensionPart =
  | { readonly kind: 'counts'; readonly weight: number }
  | {
      readonly kind: 'given-away';
      /** 0–1, were one of its factors to apply. */
      readonly weight: number;
      readonly to: readonly { readonly dimension: DimensionId; readonly weight: number }[];
    };

/** Of one dimension, by the factors that apply. */
export function dimensionPart(dimension: DimensionId, applies: Applies): DimensionPart {
  const weight = dimensionWeight(dimension, applies);
  if (weight > 0) return { kind: 'counts', weight };
  const to = DIMENSION_IDS.map((other) => ({ dimension: other, weight: dimensionWeight(other, applies) }));
  return {
    kind: 'given-away',
    weight: DIMENSIONS[dimension].weight / WHOLE,
    to: to.filter((other) => other.weight > 0),
  };
}
