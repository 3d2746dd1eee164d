import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { gateCell, gateScore } from '#model/delivery/gates.ts';
import { withValueAt } from '#model/document/write.ts';
import { GATES, PHASES, type Gate } from '#model/facts/rollout.ts';
import { scheduleOf } from '#model/plan/schedule.ts';

/** A gate on its day. */
export interface GateDay {
  readonly gate: Gate;
  readonly phase: (typeof PHASES)[number];
  /** The end of which it stands at, counted from the start of year 1. */
  readonly week: number;
  /** The readiness score on that day, with the chosen actions that have ended by then. */
  readonly score: number;
  /** The cell of that score in the case with gates by readiness. */
  readonly scoreCell: string;
  /** How likely it is passed, as the case counts it, and as readiness has it; fractions. */
  readonly probability: number;
  readonly byReadiness: number;
}

/** The four gates by day. Readiness is told on each day also where the gates were entered and do not follow it. */
export function gateDaysOf(read: Case): readonly GateDay[] {
  const linked = byReadiness(read);
  const { gateWeeks } = scheduleOf(read.document);
  return GATES.map((gate) => {
    const scoreCell = gateScore(linked.shape, gate);
    return {
      gate,
      phase: PHASES[gate - 1] ?? PHASES[0],
      week: gateWeeks[gate - 1] ?? 0,
      score: amountOf(linked, scoreCell),
      scoreCell,
      probability: amountOf(read, gateCell(gate)),
      byReadiness: amountOf(linked, gateCell(gate)),
    };
  });
}

/** The case with gates that follow readiness. */
const byReadiness = (read: Case): Case =>
  read.shape.gatesGiven ? readCase(withValueAt(read.document, 'rollout.gateProbability', undefined)) : read;
