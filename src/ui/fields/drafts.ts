import { createContext, useSyncExternalStore } from 'react';

/** What drafts belong to: a scenario's identity. The same field of another scenario has drafts of its own. */
export const DraftScope = createContext('');

interface Draft {
  readonly text: string;
  /** The value that was in force beside it. Once that changes, by undo or elsewhere, the draft is out of date. */
  readonly value: unknown;
}

/** Entries that could not be read, kept while the page is open, so that leaving a screen does not lose what was typed. */
const drafts = new Map<string, Draft>();

const listeners = new Set<() => void>();
/** The keys of all drafts, made anew only when one comes or goes. */
let keys: readonly string[] = [];

function changed(): void {
  keys = [...drafts.keys()];
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const keysNow = (): readonly string[] => keys;

/** The key of a field's draft. */
export const draftKey = (scope: string, id: string): string => `${scope} ${id}`;

/** The ids of the fields of a scope whose entries cannot be read, wherever they stand. */
export function useRefused(scope: string): readonly string[] {
  const beginning = draftKey(scope, '');
  return useSyncExternalStore(subscribe, keysNow, keysNow)
    .filter((key) => key.startsWith(beginning))
    .map((key) => key.slice(beginning.length));
}

/** The kept text of a field, where the value beside it still holds. */
export function draftOf(key: string, value: unknown): string | undefined {
  const draft = drafts.get(key);
  return draft !== undefined && Object.is(draft.value, value) ? draft.text : undefined;
}

/** Keeps the text of a refused entry, or forgets it once the entry was read. */
export function keepDraft(key: string, draft: Draft | undefined): void {
  const isKnown = drafts.has(key);
  if (draft === undefined) drafts.delete(key);
  else drafts.set(key, draft);
  if (isKnown !== drafts.has(key)) changed();
}

/** Where drafts wait while the page is loaded anew. */
const RELOAD_KEY = 'neev.drafts';

/** Hands the drafts to the page that is loaded next in this tab; called right before a reload. */
export function keepDraftsForReload(): void {
  try {
    sessionStorage.setItem(RELOAD_KEY, JSON.stringify([...drafts]));
  } catch {
    // A closed storage keeps no drafts; what was read as an entry is stored elsewhere.
  }
}

/** Takes over the drafts of the page that was here before a reload; called once, at the start. */
export function takeDraftsAfterReload(): void {
  try {
    const kept = JSON.parse(sessionStorage.getItem(RELOAD_KEY) ?? '[]') as readonly [string, Draft][];
    sessionStorage.removeItem(RELOAD_KEY);
    for (const [key, { text, value }] of kept) drafts.set(key, { text, value });
    changed();
  } catch {
    // Nothing was kept, or not by this version.
  }
}
