import { isSameWorkspace, type Workspace } from '#store/workspace.ts';

/** What an edit was about: a field, the lens, or a scenario as a whole. */
export type Edit =
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'lens'; readonly from: string; readonly to: string }
  /** The note on a value. */
  | { readonly kind: 'note'; readonly path: string }
  /** Several fields at once, or something beside the fields, named for the reader: "Size and its defaults". */
  | { readonly kind: 'named'; readonly what: string }
  | {
      readonly kind: 'scenario';
      readonly what: 'added' | 'duplicated' | 'deleted' | 'renamed' | 'linked';
      readonly name: string;
    };

/** An edit and the workspace before it. */
export interface Step {
  readonly edit: Edit;
  readonly before: Workspace;
  /** True once the field was left: the next keystroke in it is a step of its own. */
  readonly sealed: boolean;
}

/** Steps back and forward, newest last. Workspaces share what did not change, so a long history is cheap. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

const MOST_STEPS = 500;

export const NO_HISTORY: History = { past: [], future: [] };

const continues = (last: Step | undefined, edit: Edit, before: Workspace): boolean =>
  last !== undefined &&
  !last.sealed &&
  last.edit.kind === 'field' &&
  edit.kind === 'field' &&
  last.edit.path === edit.path &&
  last.before.openId === before.openId;

/**
 * History after an edit that turned `before` into `after`. Keystrokes in one field make one step, and none where they
 * end as they began; what was undone is forgotten.
 */
export function recorded({ past }: History, edit: Edit, before: Workspace, after: Workspace): History {
  const last = past.at(-1);
  if (last !== undefined && continues(last, edit, before)) {
    return { past: isSameWorkspace(last.before, after) ? past.slice(0, -1) : past, future: [] };
  }
  return { past: [...past, { edit, before, sealed: false }].slice(-MOST_STEPS), future: [] };
}

/** The last step is over: a later edit of the same field starts a new one. */
export function sealed(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined || last.sealed) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, sealed: true }] };
}

/** One step back from `now`, or null where there is none. */
export function undone({ past, future }: History, now: Workspace): { workspace: Workspace; history: History } | null {
  const last = past.at(-1);
  if (last === undefined) return null;
  const forward = { ...last, before: now, sealed: true };
  return { workspace: last.before, history: sealed({ past: past.slice(0, -1), future: [...future, forward] }) };
}

/** One step forward from `now`, or null where there is none. */
export function redone({ past, future }: History, now: Workspace): { workspace: Workspace; history: History } | null {
  const next = future.at(-1);
  if (next === undefined) return null;
  const back = { ...next, before: now, sealed: true };
  return { workspace: next.before, history: { past: [...past, back], future: future.slice(0, -1) } };
}
