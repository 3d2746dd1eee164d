import { inputsOf, readCase, type Case } from '#model/business-case/read-case.ts';
import type { Shape } from '#model/business-case/shape.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { readColumns } from '#model/sheet/columns.ts';
import type { Sheet } from '#model/sheet/sheet.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { allDriversOf, varies } from '#model/uncertainty/drivers.ts';

/** Where every analysis starts: the scenario with each driver at its most likely value, which the user may have moved from its own. */
export interface MostLikely {
  readonly read: Case;
  readonly all: readonly Driver[];
  /** Those of `all` that vary. */
  readonly varying: readonly Driver[];
  /** One value for each input cell, for the readers of the sheet. */
  readonly inputs: Float64Array;
  /** Formula cells whose most likely value is not what their formula gives, with that value. */
  readonly replaced: ReadonlyMap<string, number>;
}

/** Positions of the input cells among the inputs, by id, for each sheet. */
const INPUTS = new WeakMap<Sheet, ReadonlyMap<string, number>>();

function inputIndexOf(sheet: Sheet): ReadonlyMap<string, number> {
  const known = INPUTS.get(sheet);
  if (known !== undefined) return known;
  const index = new Map(
    sheet.cells.filter(({ formula }) => formula === null).map(({ id }, position) => [id, position]),
  );
  INPUTS.set(sheet, index);
  return index;
}

/**
 * Sets a scenario's drivers to their most likely values. The document must have passed the scenario schema.
 * @param drawn what a trial draws besides the drivers
 */
export function mostLikely(document: ScenarioDocument, drawn?: Shape['drawn']): MostLikely {
  const read = readCase(document, drawn);
  const all = allDriversOf(read);
  const inputs = inputsOf(read.sheet, document);
  const index = inputIndexOf(read.sheet);
  const replaced = new Map<string, number>();
  for (const { path, likely, own } of all) {
    const position = index.get(path);
    if (position !== undefined) inputs[position] = likely;
    else if (likely !== own) replaced.set(path, likely);
  }
  return { read, all, varying: all.filter(varies), inputs, replaced };
}

/** A driver of the scenario. @throws RangeError for a path that takes no part in it. */
export function driverAt({ all }: MostLikely, path: string): Driver {
  const found = all.find((each) => each.path === path);
  if (found === undefined) throw new RangeError(`${path} is no driver of this scenario`);
  return found;
}

/**
 * Reads many scenarios that differ in a few cells, all drivers among the others being at their most likely.
 * @param varied cell id → its value in each scenario; @param wanted ids of the cells to return
 * @returns cell id → its value in each scenario, NaN where the figure does not exist
 * @throws RangeError for an unknown cell id or a column that is too short
 */
export function readVaried(
  { read: { sheet }, inputs, replaced }: MostLikely,
  varied: ReadonlyMap<string, Float64Array>,
  wanted: readonly string[],
  count: number,
): ReadonlyMap<string, Float64Array> {
  const columns = new Map(varied);
  for (const [id, value] of replaced) if (!columns.has(id)) columns.set(id, new Float64Array(count).fill(value));
  return readColumns(sheet, inputs, columns, wanted, count);
}

/** The reading of one cell at many values of one driver, all others at their most likely. */
export function readAlong(base: MostLikely, path: string, values: Float64Array, wanted: string): Float64Array {
  const found = readVaried(base, new Map([[path, values]]), [wanted], values.length).get(wanted);
  return found ?? new Float64Array(0);
}
