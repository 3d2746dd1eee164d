import type { Reading } from '#words/reading/reading.ts';

/** How a typed entry stands to the value that lives elsewhere. */
export interface EntryBook<T> {
  /** Values passed on that have not come back yet, oldest first: they are echoes, not changes from outside. */
  readonly sent: readonly T[];
  /** The value that held when typing began: it is put back while the text cannot be read. */
  readonly settled: T;
  /** Whether a refusal is in sight. A fresh slip waits until typing rests. */
  readonly isShown: boolean;
  readonly isFocused: boolean;
}

/** All that a typed entry knows of itself. */
export interface EntryState<T> extends EntryBook<T> {
  readonly text: string;
}

export type EntryEvent<T> =
  /** `value` is the one in force, `wasReadable` says whether the text before this keystroke could be read. */
  | { readonly kind: 'typed'; readonly text: string; readonly value: T; readonly wasReadable: boolean }
  /** The value elsewhere is now this; `draft` is the refused text that was kept beside it. */
  | { readonly kind: 'changed'; readonly value: T; readonly draft: string | undefined }
  | { readonly kind: 'focused'; readonly value: T }
  | { readonly kind: 'left' }
  /** Typing rests, or Enter was pressed. */
  | { readonly kind: 'rested' };

export interface EntryRules<T> {
  readonly read: (text: string) => Reading<T>;
  readonly write: (value: T) => string;
}

export interface EntryStep<T> {
  readonly state: EntryState<T>;
  /** The value to pass on, if any. */
  readonly passed: readonly [T] | readonly [];
}

/** An entry as it is first drawn over a value. */
export const bookAtFirst = <T>(value: T): EntryBook<T> => ({
  sent: [],
  settled: value,
  isShown: true,
  isFocused: false,
});

/**
 * What an event makes of an entry. The text stays as typed; every readable keystroke passes its value on, an unreadable
 * one the value that held when typing began, so that the "2" on the way to "2–3 Cr" is not left behind. A value that
 * changes from outside (undo, another scenario) writes the text anew, unless the text says that very value already.
 */
export function entryStep<T>(state: EntryState<T>, event: EntryEvent<T>, rules: EntryRules<T>): EntryStep<T> {
  switch (event.kind) {
    case 'typed':
      return typed(state, event, rules);
    case 'changed':
      return { state: changed(state, event, rules), passed: [] };
    case 'focused':
      return { state: { ...state, isFocused: true, settled: event.value }, passed: [] };
    case 'left':
      return { state: { ...state, isFocused: false, isShown: true }, passed: [] };
    case 'rested':
      return { state: state.isShown ? state : { ...state, isShown: true }, passed: [] };
  }
}

function typed<T>(
  state: EntryState<T>,
  { text, value, wasReadable }: Extract<EntryEvent<T>, { kind: 'typed' }>,
  { read }: EntryRules<T>,
): EntryStep<T> {
  const heard = read(text);
  const next = heard.ok ? heard.value : state.settled;
  // What was already refused stays refused in sight.
  const isShown = state.isShown && (heard.ok || !wasReadable);
  const last = state.sent.length === 0 ? value : state.sent.at(-1);
  if (Object.is(last, next)) return { state: { ...state, text, isShown }, passed: [] };
  return { state: { ...state, text, isShown, sent: [...state.sent, next] }, passed: [next] };
}

function changed<T>(
  state: EntryState<T>,
  { value, draft }: Extract<EntryEvent<T>, { kind: 'changed' }>,
  { read, write }: EntryRules<T>,
): EntryState<T> {
  const echo = state.sent.indexOf(value);
  if (echo >= 0) return { ...state, sent: state.sent.slice(echo + 1) };
  const held = read(state.text);
  const isKept = held.ok ? Object.is(held.value, value) : draft === state.text;
  const text = isKept ? state.text : write(value);
  const isSame = state.sent.length === 0 && Object.is(state.settled, value) && text === state.text;
  return isSame ? state : { ...state, sent: [], settled: value, text };
}
