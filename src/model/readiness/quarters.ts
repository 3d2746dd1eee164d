import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { WEEKS_A_QUARTER } from '#model/facts/packages.ts';
import { DIMENSIONS, type DimensionId, type FactorId } from '#model/facts/readiness.ts';
import { endCell, factorsRaised, raiseCell } from '#model/readiness/action-cells.ts';
import {
  dimensionCell,
  dimensionScore,
  dimensionsIn,
  factorsIn,
  pointsCell,
  weightedScore,
} from '#model/readiness/score.ts';
import { figure } from '#model/sheet/cells.ts';
import { min, sum, when } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

const QUARTERS_IN_YEAR = 4;

/** The quarters of a year, counted from 1 through the whole case. */
export const quartersOf = (year: number): readonly number[] =>
  Array.from({ length: QUARTERS_IN_YEAR }, (_, k) => (year - 1) * QUARTERS_IN_YEAR + k + 1);

/** "year 2, quarter 3" for the seventh. */
export const quarterWords = (quarter: number): string =>
  `year ${Math.ceil(quarter / QUARTERS_IN_YEAR)}, quarter ${((quarter - 1) % QUARTERS_IN_YEAR) + 1}`;

/** The cell of the readiness score in a quarter of a case with actions; none has ended in the first. */
export const quarterScore = (quarter: number): string =>
  quarter === 1 ? 'readiness.score' : `readiness.quarter.${quarter}.score`;

/**
 * Readiness quarter by quarter, where actions are chosen. An action counts from the quarter after the one in which it
 * ends, or from the one that begins just as it ends; a factor never passes its maximum.
 */
export function quarterCells(shape: Pick<Shape, 'years' | 'notApplicable' | 'actions'>): readonly Cell[] {
  if (shape.actions.length === 0) return [];
  return yearsOf(shape)
    .flatMap(quartersOf)
    .slice(1)
    .flatMap((quarter) =>
      laterScoreCells(shape, {
        prefix: `readiness.quarter.${quarter}`,
        weeksBefore: WEEKS_A_QUARTER * (quarter - 1),
        words: quarterWords(quarter),
      }),
    );
}

/** A moment of the programme at which readiness is read again. */
export interface Moment {
  /** What the ids of its cells begin with; its score is `${prefix}.score`. */
  readonly prefix: string;
  /** Weeks from the start of year 1, or the cell that holds them: actions that have ended by then count. */
  readonly weeksBefore: number | string;
  /** The moment's name, for labels. */
  readonly words: string;
}

/** Readiness at a later moment of a case with actions: the factors they raise, the dimensions these move, and the score. */
export function laterScoreCells(
  shape: Pick<Shape, 'notApplicable' | 'actions'>,
  { prefix, weeksBefore, words }: Moment,
): readonly Cell[] {
  const raisersOf = (factor: FactorId) => shape.actions.filter((id) => factorsRaised(shape, id).includes(factor));
  const raised = factorsIn(shape).filter(({ id }) => raisersOf(id).length > 0);
  const isRaised = new Set<string>(raised.map(({ id }) => id));
  const moved = new Set<DimensionId>(raised.map(({ dimension }) => dimension));
  const pointsIn = (factor: FactorId) => (isRaised.has(factor) ? `${prefix}.${factor}` : pointsCell(factor));
  const dimensionIn = (id: DimensionId) => (moved.has(id) ? `${prefix}.dimension.${id}` : dimensionCell(id));
  return [
    ...raised.map(({ id, label, maximum }) =>
      figure(
        pointsIn(id),
        `${label}, ${words}`,
        'points',
        min(
          maximum,
          sum(
            pointsCell(id),
            ...raisersOf(id).map((action) => when(weeksBefore, '>=', endCell(action), raiseCell(action, id), 0)),
          ),
        ),
        `Today's points and what the actions done by then add, at most ${maximum}.`,
      ),
    ),
    ...dimensionsIn(shape)
      .filter((id) => moved.has(id))
      .map((id) =>
        figure(
          dimensionIn(id),
          `${DIMENSIONS[id].label} readiness, ${words}`,
          'points',
          dimensionScore(shape, id, pointsIn),
        ),
      ),
    figure(`${prefix}.score`, `Readiness score, ${words}`, 'points', weightedScore(shape, dimensionIn)),
  ];
}
