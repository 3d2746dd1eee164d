import type { Shape } from '#model/business-case/shape.ts';
import { GATE_AT_ZERO, GATE_RISE, GATE_WEEKS, GATES, PHASES, type Gate } from '#model/facts/rollout.ts';
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

/** Weeks from the start of year 1 to a gate. */
export const gateWeek = (gate: Gate): number => GATE_WEEKS[gate - 1] ?? 0;

/**
 * How likely each gate is passed: as entered, else by readiness on its day, 60% at a score of 0 and 95% at 100, with the
 * actions that have ended by then.
 */
export function gateCells(shape: Planned): readonly Cell[] {
  if (shape.gatesGiven) return GATES.map((gate) => input(gateCell(gate)));
  return GATES.flatMap((gate) => [
    ...(shape.actions.length === 0
      ? []
      : laterScoreCells(shape, {
          prefix: `delivery.gate.${gate}`,
          weeksBefore: gateWeek(gate),
          words: `at gate ${gate}`,
        })),
    figure(
      gateCell(gate),
      `${phaseBefore(gate).label}: gate passed`,
      'fraction',
      sum(GATE_AT_ZERO, product(GATE_RISE, over(gateScore(shape, gate), 100))),
      `By readiness at the end of week ${gateWeek(gate)}: 60% at a score of 0, 95% at 100.`,
    ),
  ]);
}
