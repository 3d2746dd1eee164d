import { bindColumns, BLOCK } from '#model/sheet/bound-columns.ts';
import { readRegisters } from '#model/sheet/number.ts';
import type { Sheet } from '#model/sheet/sheet.ts';

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
  for (const [id, column] of varied) {
    if (column.length < count)
      throw new RangeError(`The column for ${id} holds ${column.length} of ${count} scenarios`);
  }
  const results = evaluateColumns(sheet, readRegisters(sheet, inputs), varied, wanted, count);
  return new Map(wanted.map((id, k) => [id, results[k] as Float64Array]));
}

/**
 * The same from the value of every register where nothing is varied, as the number reader gives it.
 * @param count how many scenarios; all of the first varied column unless it is given
 * @returns a column for each wanted cell, in the order given
 */
export function evaluateColumns(
  sheet: Sheet,
  values: Float64Array,
  varied: ReadonlyMap<string, Float64Array>,
  wanted: readonly string[],
  count: number = varied.values().next().value?.length ?? 0,
): readonly Float64Array[] {
  const block = Math.max(1, Math.min(BLOCK, count));
  const bound = bindColumns(sheet, values, [...varied.keys()], wanted, block);
  const columns = [...varied.values()];
  const results = wanted.map(() => new Float64Array(count));
  for (let start = 0; start < count; start += block) {
    const length = Math.min(block, count - start);
    for (const [k, column] of columns.entries()) bound.varied[k]?.set(column.subarray(start, start + length));
    bound.run(length);
    for (const [k, result] of results.entries()) {
      const read = bound.wanted[k] as Float64Array;
      result.set(length === block ? read : read.subarray(0, length), start);
    }
  }
  return results;
}
