import { columnPlan } from '#model/sheet/column-plan.ts';
import { BY_CODE } from '#model/sheet/operators/operators.ts';
import { programOf } from '#model/sheet/program.ts';
import { positionOf, type Sheet } from '#model/sheet/sheet.ts';

/** Scenarios evaluated together: few enough that the columns in use stay in the nearer caches, here 4 kB each. */
export const BLOCK = 512;

/** A reading in columns, planned once and run block by block over buffers of its own. */
export interface BoundColumns {
  /** A column for each varied cell, in the order given: to be filled before a run. */
  readonly varied: readonly Float64Array[];
  /** A column for each wanted cell, in the order given: overwritten by the next run. */
  readonly wanted: readonly Float64Array[];
  /** Evaluates the first `length` scenarios, at most as many as a column holds. */
  readonly run: (length: number) => void;
}

/**
 * Plans a reading of some cells in columns.
 * @param values every register's value where nothing is varied (`readRegisters`)
 * @param varied ids of the cells that come as columns, inputs or formulas, which the column then replaces
 * @param wanted ids of the cells to return
 * @param block length of the columns
 * @throws RangeError for an unknown cell id
 */
export function bindColumns(
  sheet: Sheet,
  values: Float64Array,
  varied: readonly string[],
  wanted: readonly string[],
  block: number = BLOCK,
): BoundColumns {
  const positions = (ids: readonly string[]) => ids.map((id) => positionOf(sheet, id));
  const { steps, slots, scalars, outputs } = columnPlan(programOf(sheet), values, positions(varied), positions(wanted));
  const memory = Array.from({ length: slots }, () => new Float64Array(block));
  const column = (slot: number) => memory[slot] as Float64Array;
  for (const { slot, value } of scalars) column(slot).fill(value);
  return {
    varied: varied.map((_, slot) => column(slot)),
    wanted: outputs.map(column),
    run: (length) => {
      for (const step of steps) BY_CODE[step.code]?.column(step, memory, length);
    },
  };
}
