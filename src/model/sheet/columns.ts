import { columnPlan, type ColumnPlan } from '#model/sheet/column-plan.ts';
import { runColumn } from '#model/sheet/column-kernels.ts';
import { readNumbers } from '#model/sheet/number.ts';
import { programOf } from '#model/sheet/program.ts';
import { positionOf, type Sheet } from '#model/sheet/sheet.ts';

/** Scenarios evaluated together: few enough that all columns in use stay in the nearest caches, here 4 kB each. */
const BLOCK = 512;

/**
 * The columns reader: evaluates many scenarios that differ in a few cells.
 * Cells that no varied cell reaches are computed once, cells that no wanted cell needs are not computed at all.
 *
 * @param inputs one value for each input cell, as for the number reader
 * @param varied cell id → its value in each scenario; an input or a formula, which the column then replaces
 * @param wanted ids of the cells to return
 * @param count how many scenarios; every varied column has at least this length
 * @returns cell id → its value in each scenario, NaN where the figure does not exist
 * @throws RangeError for an unknown cell id or a column that is too short
 */
export function readColumns(
  sheet: Sheet,
  inputs: ArrayLike<number>,
  varied: ReadonlyMap<string, Float64Array>,
  wanted: readonly string[],
  count: number,
): ReadonlyMap<string, Float64Array> {
  const columns = new Map<number, Float64Array>();
  for (const [id, column] of varied) {
    if (column.length < count)
      throw new RangeError(`The column for ${id} holds ${column.length} of ${count} scenarios`);
    columns.set(positionOf(sheet, id), column);
  }
  const positions = wanted.map((id) => positionOf(sheet, id));
  const plan = columnPlan(programOf(sheet), readNumbers(sheet, inputs).values, [...columns.keys()], positions);
  const results = wanted.map(() => new Float64Array(count));
  runPlan(plan, [...columns.values()], results, count);
  return new Map(wanted.map((id, k) => [id, results[k] as Float64Array]));
}

function runPlan(
  { steps, slots, scalars, outputs }: ColumnPlan,
  varied: readonly Float64Array[],
  results: readonly Float64Array[],
  count: number,
): void {
  // The varied columns take the first slots, block by block; the others are worked in.
  const memory: Float64Array[] = Array.from(
    { length: slots },
    (_, slot) => new Float64Array(slot < varied.length ? 0 : BLOCK),
  );
  for (const { slot, value } of scalars) (memory[slot] as Float64Array).fill(value);
  for (let start = 0; start < count; start += BLOCK) {
    const length = Math.min(BLOCK, count - start);
    for (let k = 0; k < varied.length; k++) memory[k] = (varied[k] as Float64Array).subarray(start, start + length);
    for (let k = 0; k < steps.length; k++) runColumn(steps[k] as ColumnPlan['steps'][number], memory, length);
    for (let k = 0; k < results.length; k++) {
      const column = memory[outputs[k] as number] as Float64Array;
      (results[k] as Float64Array).set(length === column.length ? column : column.subarray(0, length), start);
    }
  }
}
