import type { Unreadable } from '#store/stored-workspace.ts';

/** Where the list of scenarios lives in this browser: their order, and which is open. */
export const WORKSPACE_KEY = 'neev.workspace';
/** Each scenario has a key of its own that begins so and ends in its id: an edit writes one, however many there are. */
export const SCENARIO_PREFIX = 'neev.scenario.';
/** Unreadable data is moved here, never overwritten, until the user discards it. */
export const KEPT_ASIDE_KEY = 'neev.kept-aside';

/** The part of the browser's storage that is used. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export const keyOf = (id: string): string => `${SCENARIO_PREFIX}${id}`;

/** Whether a key of the storage is one of ours that another tab may write. */
export const isShared = (key: string): boolean => key === WORKSPACE_KEY || key.startsWith(SCENARIO_PREFIX);

export const sharedKeys = (storage: TextStorage): readonly string[] =>
  Array.from({ length: storage.length }, (_, k) => storage.key(k))
    .filter((key) => key !== null)
    .filter(isShared);

/** Whether an earlier visit left scenarios here. @throws where the storage refuses to be read */
export const hasScenarios = (storage: TextStorage): boolean => sharedKeys(storage).length > 0;

const isUnreadable = (value: unknown): value is Unreadable =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  'reason' in value &&
  typeof value.text === 'string' &&
  typeof value.reason === 'string';

/** What was kept aside before; a broken list is itself kept as one unreadable text. */
export function keptAside(storage: TextStorage): readonly Unreadable[] {
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
