import { businessCaseSheet } from '#model/business-case/sheet.ts';
import { shapeOf, type Drawn, type Shape } from '#model/business-case/shape.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import type { NumberField } from '#model/document/number-field.ts';
import { valueAtKeys } from '#model/document/read.ts';
import { readNumbers, valueOf, type SheetValues } from '#model/sheet/number.ts';
import type { Sheet } from '#model/sheet/sheet.ts';

/** A scenario read through its sheet: every cell's value. */
export interface Case extends SheetValues {
  readonly document: ScenarioDocument;
  readonly shape: Shape;
}

const AS_ENTERED: readonly Drawn[] = [];

interface InputPath {
  readonly keys: readonly string[];
  readonly defaultFor: NumberField['defaultFor'];
}

/** The inputs of each sheet, looked up once: taking paths apart costs more than evaluating the sheet. */
const INPUT_PATHS = new WeakMap<Sheet, readonly InputPath[]>();

function inputPathsOf(sheet: Sheet): readonly InputPath[] {
  const known = INPUT_PATHS.get(sheet);
  if (known !== undefined) return known;
  const paths = sheet.cells
    .filter(({ formula }) => formula === null)
    .map(({ id }) => ({ keys: id.split('.'), defaultFor: numberField(id).defaultFor }));
  INPUT_PATHS.set(sheet, paths);
  return paths;
}

/** One value for each input cell of the sheet, in its order: the document's own, else the default. */
export function inputsOf(sheet: Sheet, document: ScenarioDocument): Float64Array {
  const paths = inputPathsOf(sheet);
  const inputs = new Float64Array(paths.length);
  for (const [k, { keys, defaultFor }] of paths.entries()) {
    const own = valueAtKeys(document, keys);
    inputs[k] = typeof own === 'number' ? own : (defaultFor(document) ?? Number.NaN);
  }
  return inputs;
}

/**
 * Reads a whole business case. The document must have passed the scenario schema.
 * @param drawn what the sheet lets a trial draw besides; where none is drawn the figures are the same
 */
export function readCase(document: ScenarioDocument, drawn: Shape['drawn'] = AS_ENTERED): Case {
  const shape = drawn.length === 0 ? shapeOf(document) : { ...shapeOf(document), drawn };
  const sheet = businessCaseSheet(shape);
  return { document, shape, ...readNumbers(sheet, inputsOf(sheet, document)) };
}

/** A figure of the case in its cell's unit; null where it does not exist. Never −0. @throws RangeError for an unknown id. */
export function figureOf(read: SheetValues, id: string): number | null {
  const value = valueOf(read, id);
  return Number.isNaN(value) ? null : value + 0;
}

/** Like figureOf, for the many cells that always exist. @throws RangeError when the figure does not exist. */
export function amountOf(read: SheetValues, id: string): number {
  const value = figureOf(read, id);
  if (value === null) throw new RangeError(`The figure ${id} does not exist for this scenario`);
  return value;
}
