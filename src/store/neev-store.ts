import { createStore, type StoreApi } from 'zustand/vanilla';
import { fieldsOfLens, lensFieldsOf, lensNameOf, throughLens, type LensFields } from '#model/business-case/lenses.ts';
import type { RegisterEntry, ScenarioDocument } from '#model/document/document.ts';
import { withValueAt, type Path } from '#model/document/write.ts';
import type { ExampleId } from '#model/facts/examples.ts';
import { lensLabel } from '#words/lenses.ts';
import { carried } from '#store/carry.ts';
import { NO_HISTORY, recorded, redone, sealed, undone, type Edit, type History } from '#store/history.ts';
import type { Persistence } from '#store/persistence.ts';
import type { Unreadable } from '#store/stored-workspace.ts';
import {
  blankScenario,
  copyName,
  distinct,
  exampleScenario,
  isSameDocument,
  isSameWorkspace,
  nameOf,
  openScenario,
  replaced,
  unstamped,
  without,
  withScenario,
  type Scenario,
  type Workspace,
} from '#store/workspace.ts';

/** A message about something that happened outside the user's edits. */
export type Notice =
  | { readonly kind: 'link-refused'; readonly title: string; readonly detail: readonly string[] }
  | { readonly kind: 'not-saved' };

export interface NeevState {
  readonly workspace: Workspace;
  /** A scenario that is looked at without being stored: the sample behind a broken link. Editing it keeps it. */
  readonly visiting: Scenario | null;
  readonly history: History;
  readonly notice: Notice | null;
  readonly unreadable: readonly Unreadable[];
}

/** A value for a path; undefined returns it to its default. */
export interface Change {
  readonly path: Path;
  readonly value: unknown;
}

export interface NeevActions {
  /** Sets the value at a path of the open document; undefined returns it to its default. */
  readonly edit: (path: string, value: unknown) => void;
  /** The field being edited was left: its next keystroke is a step of its own. */
  readonly seal: () => void;
  /** Sets values at several paths as one step, named for the reader; undefined returns a value to its default. */
  readonly editAll: (changes: readonly Change[], what: string) => void;
  /** Looks through a lens; `label` names it in the history. */
  readonly chooseLens: (lens: LensFields, label: string) => void;
  /** Keeps the six fields in force as a lens of the user's own; one of the same name is replaced. */
  readonly saveLens: (name: string) => void;
  readonly deleteLens: (name: string) => void;
  /** Says why the value at a path is what it is; undefined or an empty entry takes the note away. */
  readonly annotate: (path: string, entry: RegisterEntry | undefined) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly addBlank: () => void;
  readonly addExample: (example: ExampleId) => void;
  /** Opens a document that came by link, as a scenario of its own unless the user has the very same already. */
  readonly addLinked: (document: ScenarioDocument, example: ExampleId | null) => void;
  readonly duplicate: (id: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly remove: (id: string) => void;
  readonly open: (id: string) => void;
  /** Shows a sample without storing it, with the reason why. */
  readonly visitSample: (title: string, detail: readonly string[]) => void;
  readonly endVisit: () => void;
  readonly dismissNotice: () => void;
  readonly discardUnreadable: () => void;
  /** Takes over what another tab has written under a key of the storage; null: it deleted it. */
  readonly adopt: (key: string, text: string | null) => void;
}

export type NeevStore = StoreApi<NeevState> & { readonly actions: NeevActions };

/** The document that the screens show. */
export const shownScenario = ({ workspace, visiting }: NeevState): Scenario => visiting ?? openScenario(workspace);

export interface StoreOptions {
  readonly persistence: Persistence;
  /** A new scenario's identity. */
  readonly newId: () => string;
}

/**
 * The identity of the scenario that a first visit begins with: the same in every tab, so that two tabs opened before
 * anything is stored work on one.
 */
const FIRST_ID = 'first';

/** Nothing of a linked scenario was changed since, but perhaps its name. */
const isAsSent = ({ document, sent }: Scenario): boolean =>
  sent !== undefined && isSameDocument(withValueAt(document, 'name', undefined), withValueAt(sent, 'name', undefined));

/** The one store. The documents are the only truth in it: every figure is derived from them. */
export function createNeevStore({ persistence, newId }: StoreOptions): NeevStore {
  const stored = persistence.load();
  // Where something is stored that cannot be read, that may be its name.
  const sample = exampleScenario(stored.unreadable.length === 0 ? FIRST_ID : newId(), 'ecommerce');
  if (stored.workspace === null) persistence.begin(sample);
  const store = createStore<NeevState>()(() => ({
    workspace: stored.workspace ?? { scenarios: [sample], openId: sample.id },
    visiting: null,
    history: NO_HISTORY,
    notice: null,
    unreadable: stored.unreadable,
  }));
  const { getState, setState } = store;

  /** Shows a workspace in which other tabs have a part; their edits are not this tab's to undo. */
  function takeOver(workspace: Workspace, before: Workspace): void {
    if (workspace !== before) setState({ workspace, history: carried(getState().history, before, workspace) });
  }

  function save(workspace: Workspace): void {
    const saved = persistence.save(workspace);
    takeOver(saved.workspace, workspace);
    if (!saved.isSaved) setState({ notice: { kind: 'not-saved' } });
    else if (getState().notice?.kind === 'not-saved') setState({ notice: null });
  }

  /** Makes an edit undoable and stores its outcome. A visited scenario that is edited becomes the user's own. */
  function change(edit: Edit, next: (workspace: Workspace) => Workspace): void {
    const { workspace, visiting, history } = getState();
    const start = visiting === null ? workspace : withScenario(workspace, visiting);
    const after = next(start);
    if (isSameWorkspace(after, start)) return;
    setState({ workspace: after, visiting: null, history: recorded(history, edit, start, after) });
    save(after);
  }

  function changeDocument(edit: Edit, next: (document: ScenarioDocument) => ScenarioDocument): void {
    const { id } = shownScenario(getState());
    change(edit, (workspace) => ({
      ...workspace,
      scenarios: workspace.scenarios.map((each) =>
        each.id === id ? { ...each, document: next(each.document) } : each,
      ),
    }));
  }

  const scenario = (id: string) => getState().workspace.scenarios.find((each) => each.id === id);

  function add(what: 'added' | 'duplicated' | 'linked', scenarioAdded: Scenario): void {
    const { workspace, visiting } = getState();
    const added = distinct(scenarioAdded, visiting === null ? workspace : withScenario(workspace, visiting));
    change({ kind: 'scenario', what, name: nameOf(added) }, (start) => withScenario(start, added));
  }

  function go(step: ReturnType<typeof undone>): void {
    if (step === null) return;
    setState({ ...step, visiting: null });
    save(step.workspace);
  }

  const actions: NeevActions = {
    edit: (path, value) => changeDocument({ kind: 'field', path }, (document) => withValueAt(document, path, value)),
    seal: () => setState(({ history }) => ({ history: sealed(history) })),
    editAll: (changes, what) =>
      changeDocument({ kind: 'named', what }, (document) =>
        changes.reduce((changed, { path, value }) => withValueAt(changed, path, value), document),
      ),
    chooseLens(lens, label) {
      const { document, sent } = shownScenario(getState());
      const from = lensLabel(lensNameOf(document, sent));
      changeDocument({ kind: 'lens', from, to: label }, (now) => throughLens(now, fieldsOfLens(lens)));
    },
    saveLens: (name) =>
      changeDocument({ kind: 'named', what: `Lens saved: ${name}` }, (document) => {
        const others = (document.lenses ?? []).filter((each) => each.name !== name);
        return { ...document, lenses: [...others, { name, ...lensFieldsOf(document) }] };
      }),
    deleteLens: (name) =>
      changeDocument({ kind: 'named', what: `Lens deleted: ${name}` }, (document) => {
        const left = (document.lenses ?? []).filter((each) => each.name !== name);
        return withValueAt(document, 'lenses', left.length === 0 ? undefined : left);
      }),
    annotate(path, entry) {
      const isEmpty = entry === undefined || Object.values(entry).every((each) => each === undefined || each === '');
      changeDocument({ kind: 'note', path }, (document) =>
        withValueAt(document, ['register', path], isEmpty ? undefined : entry),
      );
    },
    undo: () => go(undone(getState().history, getState().workspace)),
    redo: () => go(redone(getState().history, getState().workspace)),
    addBlank: () => add('added', blankScenario(newId())),
    addExample: (example) => add('added', exampleScenario(newId(), example)),
    addLinked(linked, example) {
      const document = unstamped(linked);
      const known = getState().workspace.scenarios.find(
        (each) =>
          isSameDocument(each.document, document) ||
          (isAsSent(each) && each.sent !== undefined && isSameDocument(each.sent, document)),
      );
      if (known === undefined) add('linked', { id: newId(), document, example, sent: document });
      else actions.open(known.id);
    },
    duplicate(id) {
      const original = scenario(id);
      if (original === undefined) return;
      const name = copyName(nameOf(original), getState().workspace.scenarios.map(nameOf));
      add('duplicated', { ...original, id: newId(), document: { ...original.document, name } });
    },
    rename(id, name) {
      const renamed = scenario(id);
      if (renamed === undefined) return;
      const named = { ...renamed, document: { ...renamed.document, name } };
      change({ kind: 'scenario', what: 'renamed', name }, (workspace) => replaced(workspace, named));
    },
    remove(id) {
      const removed = scenario(id);
      if (removed === undefined) return;
      change({ kind: 'scenario', what: 'deleted', name: nameOf(removed) }, (workspace) =>
        without(workspace, id, blankScenario(newId())),
      );
    },
    open(id) {
      const { workspace } = getState();
      if (!workspace.scenarios.some((each) => each.id === id)) return;
      const opened = { ...workspace, openId: id };
      setState(({ history }) => ({ workspace: opened, visiting: null, history: sealed(history) }));
      save(opened);
    },
    visitSample: (title, detail) =>
      setState({
        visiting: distinct(exampleScenario(newId(), 'ecommerce'), getState().workspace),
        notice: { kind: 'link-refused', title, detail },
      }),
    endVisit: () => setState({ visiting: null, notice: null }),
    dismissNotice: () => setState({ notice: null }),
    discardUnreadable() {
      persistence.discardUnreadable();
      setState({ unreadable: [] });
    },
    adopt(key, text) {
      const { workspace } = getState();
      takeOver(persistence.received(workspace, key, text), workspace);
    },
  };
  return Object.assign(store, { actions });
}
