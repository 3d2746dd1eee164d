import { isShared, type TextStorage } from '#store/text-storage.ts';

export interface MemoryStorage extends TextStorage {
  readonly data: Map<string, string>;
}

/** A storage that lasts as long as the test. */
export function memory(start: Readonly<Record<string, string>> = {}): MemoryStorage {
  const data = new Map(Object.entries(start));
  return {
    data,
    get length() {
      return data.size;
    },
    key: (index) => [...data.keys()][index] ?? null,
    getItem: (key) => data.get(key) ?? null,
    setItem: (key, text) => void data.set(key, text),
    removeItem: (key) => void data.delete(key),
  };
}

/** What a tab is told of another's writing, in the form of the browser's storage event. */
export interface Told {
  readonly key: string;
  readonly text: string | null;
}

/**
 * One storage and the tabs over it, as a browser has them: what one writes the others are told of, later, each in the
 * order in which it was written.
 */
export function sharedStorage(start: Readonly<Record<string, string>> = {}) {
  const whole = memory(start);
  const mail: { readonly queue: Told[]; readonly read: (told: Told) => void }[] = [];

  /** A tab: its storage, and `hears` for what it does when it is told of something. */
  function tab(): { readonly storage: TextStorage; readonly hears: (read: (told: Told) => void) => void } {
    const queue: Told[] = [];
    const tell = (key: string, text: string | null) => {
      if (!isShared(key)) return;
      for (const each of mail.filter((other) => other.queue !== queue)) each.queue.push({ key, text });
    };
    return {
      storage: {
        get length() {
          return whole.length;
        },
        key: whole.key,
        getItem: whole.getItem,
        setItem(key, text) {
          if (whole.getItem(key) === text) return;
          whole.setItem(key, text);
          tell(key, text);
        },
        removeItem(key) {
          if (whole.getItem(key) === null) return;
          whole.removeItem(key);
          tell(key, null);
        },
      },
      hears: (read) => void mail.push({ queue, read }),
    };
  }

  /** Tells the k-th tab the next thing that it has not heard. @returns whether there was one */
  function deliver(k: number): boolean {
    const box = mail[k];
    const told = box?.queue.shift();
    if (box === undefined || told === undefined) return false;
    box.read(told);
    return true;
  }

  /** Tells everyone everything, and what comes of it, until there is no more to tell. @throws Error where that has no end */
  function settle(): void {
    for (let round = 0; round < 1000; round++) if (mail.filter((_, k) => deliver(k)).length === 0) return;
    throw new Error('The tabs never come to rest');
  }

  return { data: whole.data, tab, deliver, settle };
}
