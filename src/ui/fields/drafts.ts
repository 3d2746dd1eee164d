import { createContext } from 'react';

/** What drafts belong to: a scenario's identity. The same field of another scenario has drafts of its own. */
export const DraftScope = createContext('');

interface Draft {
  readonly text: string;
  /** The value that was in force beside it. Once that changes, by undo or elsewhere, the draft is out of date. */
  readonly value: unknown;
}

/** Entries that could not be read, kept while the page is open, so that leaving a screen does not lose what was typed. */
const drafts = new Map<string, Draft>();

/** The kept text of a field, where the value beside it still holds. */
export function draftOf(key: string, value: unknown): string | undefined {
  const draft = drafts.get(key);
  return draft !== undefined && Object.is(draft.value, value) ? draft.text : undefined;
}

/** Keeps the text of a refused entry, or forgets it once the entry was read. */
export function keepDraft(key: string, draft: Draft | undefined): void {
  if (draft === undefined) drafts.delete(key);
  else drafts.set(key, draft);
}
