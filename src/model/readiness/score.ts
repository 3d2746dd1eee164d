import { DIMENSION_IDS, DIMENSIONS, FACTORS, LEVEL_BOUNDARIES } from '#model/facts/readiness.ts';
import { figure, input } from '#model/sheet/cells.ts';
import { over, product, sum, when, type Expression } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

const id = (dimension: string) => `readiness.dimension.${dimension}`;

/** Readiness, §8: three dimensions of 100 points, weighted 30, 40 and 30 into one score, and its maturity level, §0. */
export const readinessCells: readonly Cell[] = [
  ...FACTORS.map((factor) => input(`readiness.${factor.id}`)),
  ...DIMENSION_IDS.map((dimension) =>
    figure(
      id(dimension),
      `${DIMENSIONS[dimension].label} readiness`,
      'points',
      sum(...FACTORS.filter((each) => each.dimension === dimension).map((each) => `readiness.${each.id}`)),
    ),
  ),
  figure(
    'readiness.score',
    'Readiness score',
    'points',
    // Weighted whole points first, then one division: so that a score of exactly 25, 50 or 75 is exact.
    over(sum(...DIMENSION_IDS.map((dimension) => product(DIMENSIONS[dimension].weight, id(dimension)))), 100),
    'Technical 30%, organisational 40%, business 30%.',
  ),
  figure(
    'readiness.level',
    'Maturity level',
    'level',
    LEVEL_BOUNDARIES.toReversed().reduce<Expression>(
      (above, boundary, k) => when(boundary, '>', 'readiness.score', LEVEL_BOUNDARIES.length - k, above),
      sum(LEVEL_BOUNDARIES.length + 1),
    ),
    'Level 1 below 25 points, 2 below 50, 3 below 75, else 4.',
  ),
];
