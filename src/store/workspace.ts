import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES, type ExampleId } from '#model/facts/examples.ts';
import { LONGEST_NAME } from '#scenario/limits.ts';

/** One scenario of the user's, with where it began: an example, what someone sent, or nothing. */
export interface Profile {
  readonly id: string;
  readonly document: ScenarioDocument;
  readonly example: ExampleId | null;
  /** The document as it came by a link: what it says is the sender's until the reader changes it. */
  readonly sent?: ScenarioDocument;
}

/** Everything the user has made. Never empty: deleting the last profile leaves a blank one. */
export interface Workspace {
  readonly profiles: readonly Profile[];
  readonly openId: string;
}

/** Whether two documents say the same. */
export const isSameDocument = (left: ScenarioDocument, right: ScenarioDocument): boolean =>
  left === right || JSON.stringify(left) === JSON.stringify(right);

/** Whether two workspaces hold the same. What they share is told by identity, so the cost is that of what changed. */
export const isSameWorkspace = (left: Workspace, right: Workspace): boolean =>
  left.openId === right.openId &&
  left.profiles.length === right.profiles.length &&
  left.profiles.every((each, k) => {
    const other = right.profiles[k];
    return each === other || (each.id === other?.id && isSameDocument(each.document, other.document));
  });

/** Open documents carry no version: they are always current, and are stamped again when they leave the program. */
export const unstamped = (document: ScenarioDocument): ScenarioDocument => withValueAt(document, 'version', undefined);

export const UNTITLED = 'Untitled scenario';

/** The words that stand for a profile in lists and titles. */
export const nameOf = ({ document }: Profile): string => document.name ?? UNTITLED;

export const exampleProfile = (id: string, example: ExampleId): Profile => ({
  id,
  document: EXAMPLES[example].document,
  example,
});

export const blankProfile = (id: string): Profile => ({ id, document: {}, example: null });

/** The profile that is open; the first one if the open one is gone. */
export function openProfile({ profiles, openId }: Workspace): Profile {
  const found = profiles.find(({ id }) => id === openId) ?? profiles[0];
  if (found === undefined) throw new RangeError('A workspace holds at least one profile');
  return found;
}

export const withProfile = ({ profiles }: Workspace, added: Profile): Workspace => ({
  profiles: [...profiles, added],
  openId: added.id,
});

export const replaced = (workspace: Workspace, changed: Profile): Workspace => ({
  ...workspace,
  profiles: workspace.profiles.map((each) => (each.id === changed.id ? changed : each)),
});

/** Without a profile; its neighbour is opened, and `spare` takes its place where it was the last. */
export function without(workspace: Workspace, id: string, spare: Profile): Workspace {
  const position = workspace.profiles.findIndex((each) => each.id === id);
  const left = workspace.profiles.filter((each) => each.id !== id);
  const profiles = left.length === 0 ? [spare] : left;
  const neighbour = profiles[Math.min(Math.max(position, 0), profiles.length - 1)] ?? spare;
  return { profiles, openId: workspace.openId === id ? neighbour.id : workspace.openId };
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

/** A name for a copy that no other profile has: "Acme (copy)", "Acme (copy 2)". At most 120 characters. */
export const copyName = (name: string, taken: readonly string[]): string =>
  firstFree(name, taken, (k) => (k === 1 ? ' (copy)' : ` (copy ${k})`));

/**
 * A profile to be added, under a name that no other has: as it is, else "Acme 2", or "Acme (received)" where
 * someone sent it.
 */
export function distinct(added: Profile, { profiles }: Workspace): Profile {
  const taken = profiles.map(nameOf);
  const name = nameOf(added);
  if (!taken.includes(name)) return added;
  const suffixOf = (k: number) =>
    added.sent === undefined ? ` ${k + 1}` : k === 1 ? ' (received)' : ` (received ${k})`;
  return { ...added, document: { ...added.document, name: firstFree(name, taken, suffixOf) } };
}
