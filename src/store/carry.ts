import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import type { History, Step } from '#store/history.ts';
import type { Profile, Workspace } from '#store/workspace.ts';

type Tree = Readonly<Record<string, unknown>>;

interface Difference {
  /** The keys down to the value. */
  readonly keys: readonly string[];
  /** What the newer document says there; undefined where it is silent. */
  readonly value: unknown;
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
// A team left empty means nobody: a value of its own.
const isBranch = (value: unknown): value is Tree => isTree(value) && Object.keys(value).length > 0;

function differences(from: unknown, to: unknown, keys: readonly string[] = []): readonly Difference[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  if (!isBranch(to) && (to !== undefined || !isBranch(from))) return [{ keys, value: to }];
  const [left, right] = [isTree(from) ? from : {}, isTree(to) ? to : {}];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].flatMap((name) => differences(left[name], right[name], [...keys, name]));
}

const carriedDocument = (document: ScenarioDocument, from: ScenarioDocument, to: ScenarioDocument): ScenarioDocument =>
  differences({ ...from }, { ...to }).reduce(
    (sofar, { keys, value }) => (keys.length === 0 ? sofar : withValueAt(sofar, keys, value)),
    document,
  );

function carriedWorkspace({ profiles, openId }: Workspace, from: Workspace, to: Workspace): Workspace {
  const find = (list: readonly Profile[], id: string) => list.find((each) => each.id === id);
  const kept = profiles.flatMap((profile): readonly Profile[] => {
    const before = find(from.profiles, profile.id);
    const after = find(to.profiles, profile.id);
    // One that this tab has since deleted itself is nothing the other could have touched.
    if (before === undefined) return [profile];
    if (after === undefined) return [];
    return [{ ...profile, document: carriedDocument(profile.document, before.document, after.document) }];
  });
  const added = to.profiles.filter(({ id }) => !find(from.profiles, id) && !find(kept, id));
  const all = [...kept, ...added];
  return all.length === 0 ? to : { profiles: all, openId };
}

/**
 * History after another tab turned the workspace `from` into `to`: what the other did is done in every workspace that
 * an undo or redo would bring back, so that taking back an own edit leaves the other's alone.
 */
export function carried({ past, future }: History, from: Workspace, to: Workspace): History {
  const carry = (step: Step): Step => ({ ...step, before: carriedWorkspace(step.before, from, to) });
  return { past: past.map(carry), future: future.map(carry) };
}
