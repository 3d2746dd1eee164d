import { storedText } from '#store/stored-text.ts';
import type { readStored, StoredRead, Unreadable } from '#store/stored-workspace.ts';
import type { Workspace } from '#store/workspace.ts';

/** Where the workspace lives in this browser, and nowhere else. */
export const WORKSPACE_KEY = 'neev.workspace';
/** Unreadable data is moved here, never overwritten, until the user discards it. */
export const KEPT_ASIDE_KEY = 'neev.kept-aside';

/** The part of the browser's storage that is used. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const isUnreadable = (value: unknown): value is Unreadable =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  'reason' in value &&
  typeof value.text === 'string' &&
  typeof value.reason === 'string';

/** What was kept aside before; a broken list is itself kept as one unreadable text. */
function keptAside(storage: TextStorage): readonly Unreadable[] {
  const text = storage.getItem(KEPT_ASIDE_KEY);
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every(isUnreadable)) return list;
  } catch {
    // Falls through to the answer below: the text itself is what could not be read.
  }
  return [{ text, reason: 'Data kept aside earlier cannot be read.' }];
}

export interface Persistence {
  /** Reads the workspace; what cannot be read is kept aside first. */
  load(): StoredRead;
  /** Reads another tab's text, keeping nothing aside: that tab has it still. */
  read(text: string): Workspace | null;
  /** False where the browser refused: full, blocked or private. */
  save(workspace: Workspace): boolean;
  /** Forgets what was kept aside. Only ever at the user's word. */
  discardUnreadable(): void;
}

/**
 * Persistence over a browser's storage; null where there is none, and then nothing is kept.
 * @param reader reads stored text; handed in, so that its schema need not be loaded where nothing is stored
 */
export function persistence(storage: TextStorage | null, reader: typeof readStored): Persistence {
  // Set where unreadable data could not be moved aside: then saving would overwrite the only copy.
  let blocked = false;
  return {
    load() {
      blocked = true;
      try {
        const text = storage?.getItem(WORKSPACE_KEY) ?? null;
        const before = storage === null ? [] : keptAside(storage);
        if (text === null) {
          blocked = false;
          return { workspace: null, unreadable: before };
        }
        const { workspace, unreadable } = reader(text);
        const known = new Set(before.map((each) => each.text));
        const all = [...before, ...unreadable.filter((each) => !known.has(each.text))];
        if (all.length > before.length) storage?.setItem(KEPT_ASIDE_KEY, JSON.stringify(all));
        blocked = false;
        return { workspace, unreadable: all };
      } catch {
        return { workspace: null, unreadable: [] };
      }
    },
    read: (text) => reader(text).workspace,
    save(workspace) {
      if (blocked) return false;
      try {
        storage?.setItem(WORKSPACE_KEY, storedText(workspace));
        return storage !== null;
      } catch {
        return false;
      }
    },
    discardUnreadable() {
      try {
        storage?.removeItem(KEPT_ASIDE_KEY);
      } catch {
        // A storage that refuses to delete keeps it; nothing is lost.
      }
    },
  };
}
