import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES, type ExampleId } from '#model/facts/examples.ts';
import { LONGEST_NAME } from '#scenario/limits.ts';

/** One scenario of the user's, with where it began: an example, what someone sent, or nothing. */
export interface Scenario {
  readonly id: string;
  readonly document: ScenarioDocument;
  readonly example: ExampleId | null;
  /** The document as it came by a link: what it says is the sender's until the reader changes it. */
  readonly sent?: ScenarioDocument;
}

/** Everything the user has made. Never empty: deleting the last scenario leaves a blank one. */
export interface Workspace {
  readonly scenarios: readonly Scenario[];
  readonly openId: string;
}

/** Whether two documents say the same. */
export const isSameDocument = (left: ScenarioDocument, right: ScenarioDocument): boolean =>
  left === right || JSON.stringify(left) === JSON.stringify(right);

/** Whether two workspaces hold the same. What they share is told by identity, so the cost is that of what changed. */
export const isSameWorkspace = (left: Workspace, right: Workspace): boolean =>
  left.openId === right.openId &&
  left.scenarios.length === right.scenarios.length &&
  left.scenarios.every((each, k) => {
    const other = right.scenarios[k];
    return each === other || (each.id === other?.id && isSameDocument(each.document, other.document));
  });

/** Open documents carry no version: they are always current, and are stamped again when they leave the program. */
export const unstamped = (document: ScenarioDocument): ScenarioDocument => withValueAt(document, 'version', undefined);

export const UNTITLED = 'Untitled scenario';

/** The words that stand for a scenario in lists and titles. */
export const nameOf = ({ document }: Scenario): string => document.name ?? UNTITLED;

export const exampleScenario = (id: string, example: ExampleId): Scenario => ({
  id,
  document: EXAMPLES[example].document,
  example,
});

export const blankScenario = (id: string): Scenario => ({ id, document: {}, example: null });

/** The scenario that is open; the first one if the open one is gone. */
export function openScenario({ scenarios, openId }: Workspace): Scenario {
  const found = scenarios.find(({ id }) => id === openId) ?? scenarios[0];
  if (found === undefined) throw new RangeError('A workspace holds at least one scenario');
  return found;
}

export const withScenario = ({ scenarios }: Workspace, added: Scenario): Workspace => ({
  scenarios: [...scenarios, added],
  openId: added.id,
});

export const replaced = (workspace: Workspace, changed: Scenario): Workspace => ({
  ...workspace,
  scenarios: workspace.scenarios.map((each) => (each.id === changed.id ? changed : each)),
});

/** Without a scenario; its neighbour is opened, and `spare` takes its place where it was the last. */
export function without(workspace: Workspace, id: string, spare: Scenario): Workspace {
  const position = workspace.scenarios.findIndex((each) => each.id === id);
  const left = workspace.scenarios.filter((each) => each.id !== id);
  const scenarios = left.length === 0 ? [spare] : left;
  const neighbour = scenarios[Math.min(Math.max(position, 0), scenarios.length - 1)] ?? spare;
  return { scenarios, openId: workspace.openId === id ? neighbour.id : workspace.openId };
}

/** The first of the names with a suffix that is not taken, cut to 120 characters. */
function firstFree(name: string, taken: readonly string[], suffixOf: (k: number) => string): string {
  for (let k = 1; ; k++) {
    const suffix = suffixOf(k);
    const candidate =
      Array.from(name)
        .slice(0, LONGEST_NAME - suffix.length)
        .join('') + suffix;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** A name for a copy that no other scenario has: "Acme (copy)", "Acme (copy 2)". At most 120 characters. */
export const copyName = (name: string, taken: readonly string[]): string =>
  firstFree(name, taken, (k) => (k === 1 ? ' (copy)' : ` (copy ${k})`));

/**
 * A scenario to be added, under a name that no other has: as it is, else "Acme 2", or "Acme (received)" where
 * someone sent it.
 */
export function distinct(added: Scenario, { scenarios }: Workspace): Scenario {
  const taken = scenarios.map(nameOf);
  const name = nameOf(added);
  if (!taken.includes(name)) return added;
  const suffixOf = (k: number) =>
    added.sent === undefined ? ` ${k + 1}` : k === 1 ? ' (received)' : ` (received ${k})`;
  return { ...added, document: { ...added.document, name: firstFree(name, taken, suffixOf) } };
}
