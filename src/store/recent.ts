/** Where this browser keeps what was last gone to by name. */
export const RECENT_KEY = 'neev.recent';

/** How many are kept. */
const MOST = 5;

/** The ids of what was last gone to by name, newest first; none where nothing is stored, or nothing that can be read. */
export function storedRecent(storage: Pick<Storage, 'getItem'> | null): readonly string[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(RECENT_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** The same list with one gone to now. */
export const withNewest = (recent: readonly string[], id: string): readonly string[] =>
  [id, ...recent.filter((each) => each !== id)].slice(0, MOST);
