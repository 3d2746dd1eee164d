import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';

type Tree = Readonly<Record<string, unknown>>;

/** A place at which two documents differ. */
export interface Difference {
  /** The keys down to the value. */
  readonly keys: readonly string[];
  /** What the newer document says there; undefined where it is silent. */
  readonly value: unknown;
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
// A team left empty means nobody: a value of its own.
const isBranch = (value: unknown): value is Tree => isTree(value) && Object.keys(value).length > 0;

/** Where two trees differ, value by value; lists count as one value. */
export function differences(from: unknown, to: unknown, keys: readonly string[] = []): readonly Difference[] {
  if (from === to || JSON.stringify(from) === JSON.stringify(to)) return [];
  // Nor does a team vanish with its last role: going back to the default one is a step of its own.
  const isWhole = !isBranch(from) || keys.at(-1) === 'team';
  if (keys.length > 0 && !isBranch(to) && (to !== undefined || isWhole)) return [{ keys, value: to }];
  const [left, right] = [isTree(from) ? from : {}, isTree(to) ? to : {}];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].flatMap((name) => differences(left[name], right[name], [...keys, name]));
}

/** What a document says at some keys; undefined where it is silent. */
export const valueAtKeys = (document: ScenarioDocument, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((tree, key) => (isTree(tree) ? tree[key] : undefined), document);

/** The document with all that happened between two others done to it. */
export const carriedDocument = (
  document: ScenarioDocument,
  from: ScenarioDocument,
  to: ScenarioDocument,
): ScenarioDocument =>
  differences({ ...from }, { ...to }).reduce((sofar, { keys, value }) => withValueAt(sofar, keys, value), document);
