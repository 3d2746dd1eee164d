import type { ScenarioDocument } from '#model/document/document.ts';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

function write(tree: Tree, [key, ...rest]: readonly string[], value: unknown): Tree {
  if (key === undefined) return tree;
  const { [key]: old, ...others } = tree;
  if (rest.length === 0) return value === undefined ? others : { ...tree, [key]: value };
  const inner = write(isTree(old) ? old : {}, rest, value);
  return Object.keys(inner).length === 0 ? others : { ...tree, [key]: inner };
}

/**
 * A copy of the document with `value` at `path`; undefined removes the entry, and branches left empty go with it,
 * so that the default is in force again. The value is not checked here: the scenario schema does that.
 */
export function withValueAt(document: ScenarioDocument, path: string, value: unknown): ScenarioDocument {
  return write({ ...document }, path.split('.'), value);
}
