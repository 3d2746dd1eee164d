import type { Shape } from '#model/business-case/shape.ts';
import { GATE_AT_ZERO, GATE_RISE, GATES, PHASES, type Gate } from '#model/facts/rollout.ts';
import { gateWeekCell } from '#model/plan/cells.ts';
import { laterScoreCells } from '#model/readiness/quarters.ts';
import { figure, input } from '#model/sheet/cells.ts';
import { over, product, sum } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

type Planned = Pick<Shape, 'notApplicable' | 'actions' | 'gatesGiven'>;

/** The cell of the probability that a gate is passed; the path of its field too. */
export const gateCell = (gate: Gate): string => `rollout.gateProbability.${gate - 1}`;

/** The phase that ends in a gate. */
export const phaseBefore = (gate: Gate) => PHASES[gate - 1] ?? PHASES[0];

/** The score on a gate's day; without actions it is today's. */
export const gateScore = ({ actions }: Pick<Shape, 'actions'>, gate: Gate): string =>
  actions.length === 0 ? 'readiness.score' : `delivery.gate.${gate}.score`;

/**
 * How likely each gate is passed: as entered, else by readiness on its day, 60% at a score of 0 and 95% at 100, with the
 * actions that have ended by then. The plan says when that is.
 */
export function gateCells(shape: Planned): readonly Cell[] {
  if (shape.gatesGiven) return GATES.map((gate) => input(gateCell(gate)));
  return GATES.flatMap((gate) => [
    ...(shape.actions.length === 0
      ? []
      : laterScoreCells(shape, {
          prefix: `delivery.gate.${gate}`,
          weeksBefore: gateWeekCell(gate),
          words: `at gate ${gate}`,
        })),
    figure(
      gateCell(gate),
      `${phaseBefore(gate).label}: gate passed`,
      'fraction',
      sum(GATE_AT_ZERO, product(GATE_RISE, over(gateScore(shape, gate), 100))),
      "By readiness on the gate's day: 60% at a score of 0, 95% at 100.",
    ),
  ]);
}
