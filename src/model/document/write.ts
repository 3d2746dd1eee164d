import { listOf } from '#model/document/delivery-fields.ts';
import type { ScenarioDocument } from '#model/document/document.ts';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A path as text, or as its keys where a key holds a dot itself (`register`, `uncertainty.drivers`). */
export type Path = string | readonly string[];

type Records = readonly { readonly id: string }[];

/** A list whose elements a path goes into by their ids. */
const isRecords = (value: unknown): value is Records =>
  Array.isArray(value) && value.length > 0 && value.every((each) => isTree(each) && typeof each['id'] === 'string');

/** The list with one record changed; undefined takes the whole record away where nothing of it is named. */
function writeRecord(records: Records, [id = '', ...rest]: readonly string[], value: unknown): readonly unknown[] {
  if (rest.length === 0 && value === undefined) return records.filter((each) => each.id !== id);
  return records.map((each) => (each.id === id ? (rest.length === 0 ? value : write({ ...each }, rest, value)) : each));
}

function write(tree: Tree, [key, ...rest]: readonly string[], value: unknown): Tree {
  if (key === undefined) return tree;
  const { [key]: old, ...others } = tree;
  if (rest.length === 0) return value === undefined ? others : { ...tree, [key]: value };
  if (isRecords(old)) {
    const records = writeRecord(old, rest, value);
    return records.length === 0 ? others : { ...tree, [key]: records };
  }
  const inner = write(isTree(old) ? old : {}, rest, value);
  // A team left empty means nobody, which is not the default team.
  const isEmpty = Object.keys(inner).length === 0 && key !== 'team';
  return isEmpty ? others : { ...tree, [key]: inner };
}

/**
 * A copy of the document with `value` at `path`; undefined removes the entry, and branches left empty go with it,
 * so that the default is in force again. The value is not checked here: the scenario schema does that.
 * @throws RangeError for one number of a list of four, see document/delivery-fields.ts
 */
export function withValueAt(document: ScenarioDocument, path: Path, value: unknown): ScenarioDocument {
  if (typeof path === 'string' && listOf(path) !== null)
    throw new RangeError(`${path} is one of four numbers, which are set together`);
  return write({ ...document }, typeof path === 'string' ? path.split('.') : path, value);
}
