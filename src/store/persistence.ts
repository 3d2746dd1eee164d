import { editedTo, isNewer, merged, type StoredScenario } from '#store/record.ts';
import { clockOf } from '#store/stamps.ts';
import { indexText, recordText } from '#store/stored-text.ts';
import {
  KEPT_ASIDE_KEY,
  keptAside,
  keyOf,
  SCENARIO_PREFIX,
  sharedKeys,
  WORKSPACE_KEY,
  type TextStorage,
} from '#store/text-storage.ts';
import type { StoredOrder, StoredRead, StoredReader } from '#store/stored-workspace.ts';
import { copyName, nameOf, type Scenario, type Workspace } from '#store/workspace.ts';

/** What became of a workspace that was to be saved. */
export interface Saved {
  /** False where the browser refused a part of it: full, blocked or private. The next attempt tries that part again. */
  readonly isSaved: boolean;
  /** The workspace itself, or with what other tabs had written meanwhile. */
  readonly workspace: Workspace;
}

/** The one door to where scenarios are kept: whatever is behind it is told of one scenario at a time. */
export interface Persistence {
  /** Reads the workspace; what cannot be read is kept aside first. */
  load(): StoredRead;
  /** Names a scenario that every tab begins with although nothing of it is stored. */
  begin(scenario: Scenario): void;
  /** Stores the scenarios that changed, and those alone: they are told by identity. */
  save(workspace: Workspace): Saved;
  /** The workspace with what another tab wrote under a key, null where it deleted it; the same one if that is nothing. */
  received(workspace: Workspace, key: string, text: string | null): Workspace;
  /** Forgets what was kept aside. Only ever at the user's word. */
  discardUnreadable(): void;
}

export interface PersistenceOptions {
  /** Null where the browser has none: then nothing is kept. */
  readonly storage: TextStorage | null;
  /** Reads stored text; null while its schema is not loaded, which is so where nothing was stored. */
  readonly reader: () => StoredReader | null;
  /** Tells this tab from every other; without spaces. */
  readonly tab: string;
}

/** A scenario as this tab and the storage last agreed on it. */
interface Agreed extends StoredScenario {
  readonly text: string;
}

const withScenarioOf = (workspace: Workspace, scenario: Scenario): Workspace => ({
  ...workspace,
  scenarios: workspace.scenarios.some(({ id }) => id === scenario.id)
    ? workspace.scenarios.map((each) => (each.id === scenario.id ? scenario : each))
    : [...workspace.scenarios, scenario],
});

/** Persistence over a browser's storage, a scenario at a time. */
export function persistence({ storage, reader, tab }: PersistenceOptions): Persistence {
  const clock = clockOf(tab);
  const agreed = new Map<string, Agreed>();
  /**
   * Scenarios that have no key of their own, as all tabs know them: what a first visit or an older page's text begins
   * with, and the deleted, which undo brings back later than all that happened to them.
   */
  const unstored = new Map<string, StoredScenario>();
  /** What this tab's first visit began with. */
  let begun: Scenario | null = null;
  /** The list as it is stored; null where there is none, or an older page's. */
  let listed: StoredOrder | null = null;
  // Set where unreadable data could not be moved aside: then saving would overwrite the only copy.
  let blocked = false;

  /** @throws Error where what stands there cannot be read: it is another version's, and not ours to overwrite */
  function readRecord(text: string): StoredScenario {
    const read = reader()?.readRecord(text);
    if (read === undefined || 'reason' in read) throw new Error(read?.reason ?? 'Not loaded yet');
    clock.saw(read.stamps);
    return read;
  }

  function agree(scenario: StoredScenario, text: string): Scenario {
    agreed.set(scenario.scenario.id, { ...scenario, text });
    unstored.delete(scenario.scenario.id);
    return scenario.scenario;
  }

  const isReadable: StoredReader['isReadable'] = (document) => reader()?.isReadable(document) ?? false;

  const begin = (scenario: Scenario): void => void unstored.set(scenario.id, { scenario, stamps: {} });

  /** Without what this tab began with, where another began otherwise and nothing was done to it here. */
  function withoutUntouched(target: TextStorage, workspace: Workspace, arriving: string): Workspace {
    const { scenarios, openId } = workspace;
    if (begun === null || begun.id === arriving || target.getItem(keyOf(begun.id)) !== null) return workspace;
    const kept = scenarios.filter((each) => each !== begun);
    if (kept.length === scenarios.length) return workspace;
    return { scenarios: kept, openId: openId === begun.id ? arriving : openId };
  }

  /** The scenario of this tab with its edits that are not stored yet. */
  function own(scenario: Scenario): StoredScenario {
    const before = agreed.get(scenario.id) ?? unstored.get(scenario.id);
    if (before === undefined) return { scenario, stamps: {} };
    return before.scenario === scenario ? before : editedTo(before, scenario, () => clock.next());
  }

  /** @throws whatever the storage throws */
  function put(target: TextStorage, scenario: Scenario): Scenario {
    const key = keyOf(scenario.id);
    let record = own(scenario);
    // A page that slept was not told of what others wrote.
    const there = target.getItem(key);
    if (there !== null && there !== agreed.get(scenario.id)?.text && reader() !== null) {
      record = merged(record, readRecord(there), isReadable);
    }
    const text = recordText(record);
    target.setItem(key, text);
    return agree(record, text);
  }

  function drop(id: string): void {
    const last = agreed.get(id);
    if (last !== undefined) unstored.set(id, last);
    agreed.delete(id);
  }

  function removeMissing(target: TextStorage, { scenarios }: Workspace): void {
    if (scenarios.length === agreed.size) return;
    const ids = new Set(scenarios.map(({ id }) => id));
    for (const id of [...agreed.keys()].filter((each) => !ids.has(each))) {
      target.removeItem(keyOf(id));
      drop(id);
    }
  }

  function list(target: TextStorage, workspace: Workspace): void {
    const { scenarios, openId } = workspace;
    const isListed =
      listed?.openId === openId &&
      listed.order.length === scenarios.length &&
      scenarios.every(({ id }, k) => listed?.order[k] === id);
    if (isListed) return;
    target.setItem(WORKSPACE_KEY, indexText(workspace));
    listed = { openId, order: scenarios.map(({ id }) => id) };
  }

  /** What an older page, which keeps all scenarios in one text, says otherwise than we do: kept beside, as a copy. */
  function besides(older: readonly Scenario[], known: readonly Scenario[]): readonly Scenario[] {
    const names = known.map(nameOf);
    return older.flatMap((each) => {
      const ours = known.find(({ id }) => id === each.id);
      if (ours === undefined) return [each];
      if (JSON.stringify(ours.document) === JSON.stringify(each.document)) return [];
      return [{ ...each, id: `${each.id}-older`, document: { ...each.document, name: copyName(nameOf(each), names) } }];
    });
  }

  function read(target: TextStorage): StoredRead {
    const before = keptAside(target);
    const text = target.getItem(WORKSPACE_KEY);
    const main = text === null ? undefined : reader()?.readStored(text);
    const aside = new Map(before.map((each) => [each.text, each]));
    for (const each of main?.unreadable ?? []) aside.set(each.text, aside.get(each.text) ?? each);
    if (aside.size > before.length) target.setItem(KEPT_ASIDE_KEY, JSON.stringify([...aside.values()]));
    const found: Scenario[] = [];
    for (const key of sharedKeys(target)) {
      const record = target.getItem(key);
      if (key === WORKSPACE_KEY || record === null) continue;
      const outcome = reader()?.readRecord(record);
      // Nothing is written under its key any more, so it is kept where it is.
      if (outcome === undefined || 'reason' in outcome || keyOf(outcome.scenario.id) !== key) {
        const reason =
          outcome !== undefined && 'reason' in outcome ? outcome.reason : 'A stored scenario is misplaced.';
        aside.set(record, { text: record, reason });
        continue;
      }
      clock.saw(outcome.stamps);
      found.push(agree(outcome, record));
    }
    const { index } = main ?? {};
    listed = index ?? null;
    const rank = new Map(index?.order.map((id, k) => [id, k]));
    const ordered = found.toSorted(
      (left, right) =>
        (rank.get(left.id) ?? Infinity) - (rank.get(right.id) ?? Infinity) || (left.id < right.id ? -1 : 1),
    );
    const older = besides(main?.workspace?.scenarios ?? [], ordered);
    older.forEach(begin);
    const scenarios = [...ordered, ...older];
    const openId = index?.openId ?? main?.workspace?.openId;
    const open = scenarios.find(({ id }) => id === openId) ?? scenarios[0];
    return {
      workspace: open === undefined ? null : { scenarios, openId: open.id },
      unreadable: [...aside.values()],
    };
  }

  function receivedScenario(workspace: Workspace, text: string): Workspace {
    const theirs = readRecord(text);
    const { id } = theirs.scenario;
    const scenario = workspace.scenarios.find((each) => each.id === id);
    const deleted = unstored.get(id);
    // Deleted since they wrote: only an edit that the deletion had not heard of brings it back.
    const isDeleted = scenario === undefined && storage?.getItem(keyOf(id)) === null;
    if (isDeleted && (deleted === undefined || !isNewer(theirs, deleted))) return workspace;
    const mine = scenario === undefined ? deleted : own(scenario);
    const both = mine === undefined ? theirs : merged(mine, theirs, isReadable);
    const isOurs = scenario !== undefined && JSON.stringify(both.scenario) === JSON.stringify(scenario);
    const kept = isOurs ? { ...both, scenario } : both;
    if (!isDeleted && (mine === undefined || !isNewer(mine, theirs))) agree(kept, text);
    else {
      // What they wrote lacks an edit of ours, which it may have replaced in the storage too.
      const whole = recordText(kept);
      storage?.setItem(keyOf(id), whole);
      agree(kept, whole);
    }
    const others = storage === null ? workspace : withoutUntouched(storage, workspace, id);
    return isOurs ? others : withScenarioOf(others, kept.scenario);
  }

  function receivedDeletion(workspace: Workspace, id: string): Workspace {
    const mine = workspace.scenarios.find((each) => each.id === id);
    const others = workspace.scenarios.filter((each) => each.id !== id);
    const [next] = others;
    // An edit counts more than a deletion: one that was written since, or is not stored yet, keeps the scenario.
    const isKept = storage?.getItem(keyOf(id)) !== null || mine !== agreed.get(id)?.scenario;
    if (mine === undefined || isKept) return workspace;
    if (next === undefined) {
      // The last one is not to be had from a tab that does not know which took its place.
      if (storage !== null) put(storage, mine);
      return workspace;
    }
    drop(id);
    return { scenarios: others, openId: workspace.openId === id ? next.id : workspace.openId };
  }

  return {
    load() {
      blocked = true;
      try {
        const stored = storage === null ? { workspace: null, unreadable: [] } : read(storage);
        blocked = false;
        return stored;
      } catch {
        return { workspace: null, unreadable: [] };
      }
    },
    begin(scenario) {
      begun = scenario;
      begin(scenario);
    },
    save(workspace) {
      if (blocked || storage === null) return { isSaved: false, workspace };
      let isSaved = true;
      const scenarios = workspace.scenarios.map((each) => {
        if (agreed.get(each.id)?.scenario === each) return each;
        try {
          return put(storage, each);
        } catch {
          isSaved = false;
          return each;
        }
      });
      try {
        // Until every scenario has a key of its own, an older page's text holds the others.
        if (isSaved || listed !== null) {
          removeMissing(storage, workspace);
          list(storage, workspace);
        }
      } catch {
        isSaved = false;
      }
      const isSame = scenarios.every((each, k) => each === workspace.scenarios[k]);
      return { isSaved, workspace: isSame ? workspace : { ...workspace, scenarios } };
    },
    received(workspace, key, text) {
      try {
        if (key !== WORKSPACE_KEY) {
          return text === null
            ? receivedDeletion(workspace, key.slice(SCENARIO_PREFIX.length))
            : receivedScenario(workspace, text);
        }
        const older = text === null ? null : (reader()?.readStored(text).workspace ?? null);
        if (older === null) return workspace;
        listed = null;
        return besides(older.scenarios, workspace.scenarios).reduce(withScenarioOf, workspace);
      } catch {
        // What cannot be read or written back now is the other tab's still, and is met again when this one saves.
        return workspace;
      }
    },
    discardUnreadable() {
      try {
        if (storage === null) return;
        storage.removeItem(KEPT_ASIDE_KEY);
        const unknown = sharedKeys(storage).filter((key) => key !== WORKSPACE_KEY);
        const known = new Set([...agreed.keys()].map(keyOf));
        for (const key of unknown.filter((each) => !known.has(each))) storage.removeItem(key);
      } catch {
        // A storage that refuses to delete keeps it; nothing is lost.
      }
    },
  };
}
