import { businessCaseSheet } from '#model/business-case/sheet.ts';
import { shapeOf, type Drawn, type Shape } from '#model/business-case/shape.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import type { NumberField } from '#model/document/number-field.ts';
import { valueAtKeys } from '#model/document/read.ts';
import { readNumbers, valueOf, type SheetValues } from '#model/sheet/number.ts';
import { programOf } from '#model/sheet/program.ts';
import type { Cell, Sheet } from '#model/sheet/sheet.ts';

/** A scenario read through its sheet: every cell's value. */
export interface Case extends SheetValues {
  readonly document: ScenarioDocument;
  readonly shape: Shape;
}

const AS_ENTERED: readonly Drawn[] = [];

interface InputPath {
  /** Its place among the sheet's inputs. */
  readonly place: number;
  /** The way to it inside its section. */
  readonly keys: readonly string[];
  readonly defaultFor: NumberField['defaultFor'];
}

/** Inputs by the section of the document that holds them: most sections of most documents are not there. */
type InputSections = readonly (readonly [section: keyof ScenarioDocument, inputs: readonly InputPath[]])[];

/** The inputs of each sheet, looked up once: taking paths apart costs more than evaluating the sheet. */
const INPUT_SECTIONS = new WeakMap<Sheet, InputSections>();

function inputSectionsOf(sheet: Sheet): InputSections {
  const known = INPUT_SECTIONS.get(sheet);
  if (known !== undefined) return known;
  const sections = new Map<keyof ScenarioDocument, InputPath[]>();
  for (const [place, position] of programOf(sheet).inputs.entries()) {
    const { id } = sheet.cells[position] as Cell;
    const [section, ...keys] = id.split('.') as [keyof ScenarioDocument, ...string[]];
    const list = sections.get(section) ?? [];
    sections.set(section, list);
    list.push({ place, keys, defaultFor: numberField(id).defaultFor });
  }
  const found = [...sections];
  INPUT_SECTIONS.set(sheet, found);
  return found;
}

/** One value for each input cell of the sheet, in its order: the document's own, else the default. */
export function inputsOf(sheet: Sheet, document: ScenarioDocument): Float64Array {
  const sections = inputSectionsOf(sheet);
  const inputs = new Float64Array(programOf(sheet).inputs.length);
  for (const [name, list] of sections) {
    const section: unknown = Object.hasOwn(document, name) ? document[name] : undefined;
    for (const { place, keys, defaultFor } of list) {
      const own = section === undefined ? undefined : valueAtKeys(section, keys);
      inputs[place] = typeof own === 'number' ? own : (defaultFor(document) ?? Number.NaN);
    }
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
