import { distributionOf } from '#model/uncertainty/distributions/distribution.ts';
import { exp, ln } from '#model/uncertainty/distributions/elementary.ts';
import { normalQuantile } from '#model/uncertainty/distributions/normal.ts';
import { knotsOf } from '#model/uncertainty/sampling/quantile-table.ts';

/**
 * By how much the costs of IT projects come out different from their estimates, over 1,471 projects: B. Flyvbjerg and
 * A. Budzier, "Why Your IT Project May Be Riskier Than You Think", Harvard Business Review, September 2011: on average 27%
 * over, and one in six at three times its estimate. The two shapes that give this are ours.
 */
const ORDINARY_SHARE = 5 / 6;
const ORDINARY = { shape: 'triangular', low: 0.7, likely: 0.92, high: 1.15 } as const;
/** A tail project costs 1 + x times its estimate; x is lognormal with this mean and this standard deviation of its logarithm. */
const TAIL_MEAN = 2;
const TAIL_SPREAD = 0.6;
const MOST = 6;

const TAIL_MIDDLE = ln(TAIL_MEAN) - (TAIL_SPREAD * TAIL_SPREAD) / 2;
const ordinary = distributionOf(ORDINARY).quantile;

/** The factor on all costs below which a share `probability` of the ordinary projects, then of the tail, lies. */
function costFactor(probability: number): number {
  if (probability < ORDINARY_SHARE) return ordinary(probability / ORDINARY_SHARE);
  const inTail = (probability - ORDINARY_SHARE) / (1 - ORDINARY_SHARE);
  return Math.min(1 + exp(TAIL_MIDDLE + TAIL_SPREAD * normalQuantile(inTail)), MOST);
}

let knots: Float64Array | undefined;

/** The factor's quantiles at the knots of a table; whether a project is ordinary and how it fares come from one number. */
export const costFactorKnots = (): Float64Array => (knots ??= knotsOf(costFactor));
