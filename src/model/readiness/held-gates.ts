import { inputsOf } from '#model/business-case/read-case.ts';
import { businessCaseSheet } from '#model/business-case/sheet.ts';
import type { Shape } from '#model/business-case/shape.ts';
import { gateCell } from '#model/delivery/gates.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { GATES } from '#model/facts/rollout.ts';
import { readColumns } from '#model/sheet/columns.ts';

/** Scenarios of one sheet that differ in a few cells, as the columns reader takes them. */
export interface Scenarios {
  readonly document: ScenarioDocument;
  readonly shape: Shape;
  /** Cell id → its value in each scenario. */
  readonly varied: ReadonlyMap<string, Float64Array>;
  readonly count: number;
}

/** From one of these scenarios to another, by their places. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** A cell in each of the scenarios. */
export const readEach = ({ document, shape, varied, count }: Scenarios, wanted: readonly string[]) => {
  const sheet = businessCaseSheet(shape);
  return readColumns(sheet, inputsOf(sheet, document), varied, wanted, count);
};

/**
 * A cell where each step leads, its gates held at the odds from which it comes: whatever moves then has not moved by the
 * odds. The gates are entered in place of those that follow readiness.
 *
 * @param odds gate cell → the probability that it is passed, in each of the scenarios
 * @returns the value at each step
 */
export function withGatesHeld(
  { document, shape, varied }: Scenarios,
  odds: ReadonlyMap<string, Float64Array>,
  steps: readonly Step[],
  wanted: string,
): Float64Array {
  const at = (column: Float64Array | undefined, place: (step: Step) => number) =>
    Float64Array.from(steps, (step) => column?.[place(step)] ?? 0);
  const held = new Map([
    ...[...varied].map(([id, column]) => [id, at(column, ({ to }) => to)] as const),
    ...GATES.map((gate) => [gateCell(gate), at(odds.get(gateCell(gate)), ({ from }) => from)] as const),
  ]);
  const found = readEach({ document, shape: { ...shape, gatesGiven: true }, varied: held, count: steps.length }, [
    wanted,
  ]);
  return found.get(wanted) ?? new Float64Array(steps.length);
}
