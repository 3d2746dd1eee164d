import { useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Reading } from '#words/reading/reading.ts';
import { draftKey, draftOf, DraftScope, keepDraft } from './drafts.ts';
import { bookAtFirst, entryStep, type EntryEvent } from './typed-entry-reducer.ts';

/** A text that is held elsewhere, by a form. */
export interface TextHolder {
  readonly text: string;
  readonly hold: (text: string) => void;
}

export interface TypedEntryOptions<T> {
  readonly value: T;
  readonly read: (text: string) => Reading<T>;
  readonly write: (value: T) => string;
  readonly onChange: (value: T) => void;
  /** Names the field within its scenario: an entry that cannot be read is kept under it when the screen is left. */
  readonly draftId: string;
  /** Who holds what is typed; without one the entry holds it itself. */
  readonly holder?: TextHolder | undefined;
}

export interface TypedEntry<T> {
  readonly text: string;
  readonly reading: Reading<T>;
  readonly isFocused: boolean;
  /** The refusal to show: at once after leaving the field, after a pause while still typing. */
  readonly shownProblem: string | undefined;
  readonly input: {
    readonly value: string;
    readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: { readonly key: string }) => void;
  };
}

/** A refusal in the middle of a word is noise: it is shown once typing rests this long, ms. */
const PAUSE = 900;

/** Ties the steps of a typed entry to a control. What they do is in typed-entry-reducer. */
export function useTypedEntry<T>({
  value,
  read,
  write,
  onChange,
  draftId,
  holder,
}: TypedEntryOptions<T>): TypedEntry<T> {
  const key = draftKey(useContext(DraftScope), draftId);
  // With the refused text that was kept, else the value written out.
  const [ownText, setOwnText] = useState(() => draftOf(key, value) ?? write(value));
  const [book, setBook] = useState(() => bookAtFirst(value));
  // Two events may come before the next drawing.
  const latest = useRef(book);
  const { text, hold } = holder ?? { text: ownText, hold: setOwnText };
  const { isFocused, isShown } = book;
  const reading = read(text);
  const problem = reading.ok ? undefined : reading.problem;

  const happen = (event: EntryEvent<T>): void => {
    const state = { ...latest.current, text };
    const { state: next, passed } = entryStep(state, event, { read, write });
    if (next !== state) {
      const { text: written, ...kept } = next;
      latest.current = kept;
      setBook(kept);
      if (written !== text) hold(written);
    }
    for (const each of passed) onChange(each);
  };

  const hear = useEffectEvent((now: T) => happen({ kind: 'changed', value: now, draft: draftOf(key, now) }));
  // Only a change of the value itself may touch what was typed.
  useEffect(() => hear(value), [value]);

  const rest = useEffectEvent(() => happen({ kind: 'rested' }));
  useEffect(() => {
    if (problem === undefined || isShown) return undefined;
    const timer = setTimeout(rest, PAUSE);
    return () => clearTimeout(timer);
  }, [problem, text, isShown]);

  useEffect(() => keepDraft(key, problem === undefined ? undefined : { text, value }), [key, problem, text, value]);

  return {
    text,
    reading,
    isFocused,
    shownProblem: isShown || !isFocused ? problem : undefined,
    input: {
      value: text,
      onChange: (event) => happen({ kind: 'typed', text: event.target.value, value, wasReadable: reading.ok }),
      onFocus: () => happen({ kind: 'focused', value }),
      onBlur: () => happen({ kind: 'left' }),
      onKeyDown: ({ key: pressed }) => {
        if (pressed === 'Enter') happen({ kind: 'rested' });
      },
    },
  };
}
