import type { Shape } from '#model/business-case/shape.ts';
import { DIMENSION_IDS, DIMENSIONS, FACTORS, LEVEL_BOUNDARIES, type DimensionId } from '#model/facts/readiness.ts';
import type { Factor, FactorId } from '#model/facts/readiness.ts';
import { figure, input } from '#model/sheet/cells.ts';
import { none, over, product, sum, when, type Expression } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** What readiness rests on: all but the factors that do not apply. */
type Assessed = Pick<Shape, 'notApplicable'>;

/** Points of a whole dimension, §8. */
const WHOLE = 100;

/** The factors that apply, of one dimension or of all. */
export const factorsIn = ({ notApplicable }: Assessed, dimension?: DimensionId): readonly Factor[] =>
  FACTORS.filter(
    (factor) =>
      (dimension === undefined || factor.dimension === dimension) && !notApplicable.some((id) => id === factor.id),
  );

/** The dimensions of which a factor applies. */
export const dimensionsIn = (assessed: Assessed): readonly DimensionId[] =>
  DIMENSION_IDS.filter((dimension) => factorsIn(assessed, dimension).length > 0);

/** The score of a dimension from its factors' points: their sum, or their share of what those that apply can reach. */
export function dimensionScore(
  assessed: Assessed,
  dimension: DimensionId,
  points: (factor: FactorId) => string,
): Expression {
  const factors = factorsIn(assessed, dimension);
  const reached = sum(...factors.map(({ id }) => points(id)));
  const maximum = factors.reduce((total, each) => total + each.maximum, 0);
  return maximum === WHOLE ? reached : over(product(WHOLE, reached), maximum);
}

/**
 * The score from the dimensions' scores. Weighted whole points come first, then one division, so that a score of
 * exactly 25, 50 or 75 is exact; a dimension without factors leaves its weight to the others, pro rata.
 */
export function weightedScore(assessed: Assessed, score: (dimension: DimensionId) => string): Expression {
  const dimensions = dimensionsIn(assessed);
  const weight = dimensions.reduce((total, id) => total + DIMENSIONS[id].weight, 0);
  return over(sum(...dimensions.map((id) => product(DIMENSIONS[id].weight, score(id)))), weight);
}

/**
 * Half a unit in the eighth decimal. A score is compared as if rounded to eight decimals, so that points with up to four
 * stand on the right side of a boundary: 40, 70.4 and 32.8 are a score of 50, whatever a binary fraction makes of them.
 */
const HALF_OF_EIGHTH = 5e-9;

/** Whether a score stands exactly on a boundary between levels, as it is compared. */
export const isOnBoundary = (score: number): boolean =>
  LEVEL_BOUNDARIES.some((boundary) => Math.abs(score - boundary) <= HALF_OF_EIGHTH);

export const dimensionCell = (dimension: DimensionId) => `readiness.dimension.${dimension}`;
export const pointsCell = (factor: FactorId) => `readiness.${factor}`;

/**
 * Readiness, §8: three dimensions of 100 points, weighted 30, 40 and 30 into one score, and its maturity level, §0.
 * @throws RangeError when no factor applies, which the scenario schema refuses
 */
export function readinessCells(assessed: Assessed): readonly Cell[] {
  if (dimensionsIn(assessed).length === 0) throw new RangeError('No factor of readiness applies');
  return [
    ...factorsIn(assessed).map(({ id }) => input(pointsCell(id))),
    ...DIMENSION_IDS.map((dimension) => todaysDimension(assessed, dimension)),
    figure('readiness.score', 'Readiness score', 'points', weightedScore(assessed, dimensionCell), weights(assessed)),
    figure(
      'readiness.level',
      'Maturity level',
      'level',
      LEVEL_BOUNDARIES.toReversed().reduce<Expression>(
        (above, boundary, k) =>
          when(boundary - HALF_OF_EIGHTH, '>', 'readiness.score', LEVEL_BOUNDARIES.length - k, above),
        sum(LEVEL_BOUNDARIES.length + 1),
      ),
      'Level 1 below 25 points, 2 below 50, 3 below 75, else 4.',
    ),
  ];
}

function todaysDimension(assessed: Assessed, dimension: DimensionId): Cell {
  const [id, label] = [dimensionCell(dimension), `${DIMENSIONS[dimension].label} readiness`];
  const count = factorsIn(assessed, dimension).length;
  if (count === 0)
    return figure(id, label, 'points', none, 'None of its factors applies; its weight goes to the other dimensions.');
  const isWhole = FACTORS.filter((each) => each.dimension === dimension).length === count;
  return figure(
    id,
    label,
    'points',
    dimensionScore(assessed, dimension, pointsCell),
    ...(isWhole ? [] : ['Out of 100: what its factors that apply have reached of what they can reach.']),
  );
}

/** "Technical 30%, organisational 40%, business 30%.", or how the dimensions that are left share the whole. */
function weights(assessed: Assessed): string {
  const dimensions = dimensionsIn(assessed);
  const words = dimensions.map((id) => {
    const { label, weight } = DIMENSIONS[id];
    return `${label.toLowerCase()} ${weight}`;
  });
  if (dimensions.length === DIMENSION_IDS.length) return sentence(words.map((each) => `${each}%`));
  const whole = dimensions.reduce((total, id) => total + DIMENSIONS[id].weight, 0);
  return sentence(words.map((each) => `${each} parts of ${whole}`));
}

const sentence = (words: readonly string[]) => {
  const text = words.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
