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
import { copyName, nameOf, type Profile, type Workspace } from '#store/workspace.ts';

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
  begin(profile: Profile): void;
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

const withProfileOf = (workspace: Workspace, profile: Profile): Workspace => ({
  ...workspace,
  profiles: workspace.profiles.some(({ id }) => id === profile.id)
    ? workspace.profiles.map((each) => (each.id === profile.id ? profile : each))
    : [...workspace.profiles, profile],
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
  let begun: Profile | null = null;
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

  function agree(scenario: StoredScenario, text: string): Profile {
    agreed.set(scenario.profile.id, { ...scenario, text });
    unstored.delete(scenario.profile.id);
    return scenario.profile;
  }

  const isReadable: StoredReader['isReadable'] = (document) => reader()?.isReadable(document) ?? false;

  const begin = (profile: Profile): void => void unstored.set(profile.id, { profile, stamps: {} });

  /** Without what this tab began with, where another began otherwise and nothing was done to it here. */
  function withoutUntouched(target: TextStorage, workspace: Workspace, arriving: string): Workspace {
    const { profiles, openId } = workspace;
    if (begun === null || begun.id === arriving || target.getItem(keyOf(begun.id)) !== null) return workspace;
    const kept = profiles.filter((each) => each !== begun);
    if (kept.length === profiles.length) return workspace;
    return { profiles: kept, openId: openId === begun.id ? arriving : openId };
  }

  /** The scenario of this tab with its edits that are not stored yet. */
  function own(profile: Profile): StoredScenario {
    const before = agreed.get(profile.id) ?? unstored.get(profile.id);
    if (before === undefined) return { profile, stamps: {} };
    return before.profile === profile ? before : editedTo(before, profile, () => clock.next());
  }

  /** @throws whatever the storage throws */
  function put(target: TextStorage, profile: Profile): Profile {
    const key = keyOf(profile.id);
    let scenario = own(profile);
    // A page that slept was not told of what others wrote.
    const there = target.getItem(key);
    if (there !== null && there !== agreed.get(profile.id)?.text && reader() !== null) {
      scenario = merged(scenario, readRecord(there), isReadable);
    }
    const text = recordText(scenario);
    target.setItem(key, text);
    return agree(scenario, text);
  }

  function drop(id: string): void {
    const last = agreed.get(id);
    if (last !== undefined) unstored.set(id, last);
    agreed.delete(id);
  }

  function removeMissing(target: TextStorage, { profiles }: Workspace): void {
    if (profiles.length === agreed.size) return;
    const ids = new Set(profiles.map(({ id }) => id));
    for (const id of [...agreed.keys()].filter((each) => !ids.has(each))) {
      target.removeItem(keyOf(id));
      drop(id);
    }
  }

  function list(target: TextStorage, workspace: Workspace): void {
    const { profiles, openId } = workspace;
    const isListed =
      listed?.openId === openId &&
      listed.order.length === profiles.length &&
      profiles.every(({ id }, k) => listed?.order[k] === id);
    if (isListed) return;
    target.setItem(WORKSPACE_KEY, indexText(workspace));
    listed = { openId, order: profiles.map(({ id }) => id) };
  }

  /** What an older page, which keeps all scenarios in one text, says otherwise than we do: kept beside, as a copy. */
  function besides(older: readonly Profile[], known: readonly Profile[]): readonly Profile[] {
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
    const found: Profile[] = [];
    for (const key of sharedKeys(target)) {
      const record = target.getItem(key);
      if (key === WORKSPACE_KEY || record === null) continue;
      const outcome = reader()?.readRecord(record);
      // Nothing is written under its key any more, so it is kept where it is.
      if (outcome === undefined || 'reason' in outcome || keyOf(outcome.profile.id) !== key) {
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
    const older = besides(main?.workspace?.profiles ?? [], ordered);
    older.forEach(begin);
    const profiles = [...ordered, ...older];
    const openId = index?.openId ?? main?.workspace?.openId;
    const open = profiles.find(({ id }) => id === openId) ?? profiles[0];
    return {
      workspace: open === undefined ? null : { profiles, openId: open.id },
      unreadable: [...aside.values()],
    };
  }

  function receivedScenario(workspace: Workspace, text: string): Workspace {
    const theirs = readRecord(text);
    const { id } = theirs.profile;
    const profile = workspace.profiles.find((each) => each.id === id);
    const deleted = unstored.get(id);
    // Deleted since they wrote: only an edit that the deletion had not heard of brings it back.
    const isDeleted = profile === undefined && storage?.getItem(keyOf(id)) === null;
    if (isDeleted && (deleted === undefined || !isNewer(theirs, deleted))) return workspace;
    const mine = profile === undefined ? deleted : own(profile);
    const both = mine === undefined ? theirs : merged(mine, theirs, isReadable);
    const isOurs = profile !== undefined && JSON.stringify(both.profile) === JSON.stringify(profile);
    const kept = isOurs ? { ...both, profile } : both;
    if (!isDeleted && (mine === undefined || !isNewer(mine, theirs))) agree(kept, text);
    else {
      // What they wrote lacks an edit of ours, which it may have replaced in the storage too.
      const whole = recordText(kept);
      storage?.setItem(keyOf(id), whole);
      agree(kept, whole);
    }
    const others = storage === null ? workspace : withoutUntouched(storage, workspace, id);
    return isOurs ? others : withProfileOf(others, kept.profile);
  }

  function receivedDeletion(workspace: Workspace, id: string): Workspace {
    const mine = workspace.profiles.find((each) => each.id === id);
    const others = workspace.profiles.filter((each) => each.id !== id);
    const [next] = others;
    // An edit counts more than a deletion: one that was written since, or is not stored yet, keeps the scenario.
    const isKept = storage?.getItem(keyOf(id)) !== null || mine !== agreed.get(id)?.profile;
    if (mine === undefined || isKept) return workspace;
    if (next === undefined) {
      // The last one is not to be had from a tab that does not know which took its place.
      if (storage !== null) put(storage, mine);
      return workspace;
    }
    drop(id);
    return { profiles: others, openId: workspace.openId === id ? next.id : workspace.openId };
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
    begin(profile) {
      begun = profile;
      begin(profile);
    },
    save(workspace) {
      if (blocked || storage === null) return { isSaved: false, workspace };
      let isSaved = true;
      const profiles = workspace.profiles.map((each) => {
        if (agreed.get(each.id)?.profile === each) return each;
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
      const isSame = profiles.every((each, k) => each === workspace.profiles[k]);
      return { isSaved, workspace: isSame ? workspace : { ...workspace, profiles } };
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
        return besides(older.profiles, workspace.profiles).reduce(withProfileOf, workspace);
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
