import { useContext, useEffect, useRef, useState } from 'react';
import type { Reading } from '#words/reading/reading.ts';
import { draftKey, draftOf, DraftScope, keepDraft } from './drafts.ts';

export interface TypedEntryOptions<T> {
  readonly value: T;
  readonly read: (text: string) => Reading<T>;
  readonly write: (value: T) => string;
  readonly onChange: (value: T) => void;
  /** Told when the entry turns readable or unreadable, for a mark elsewhere (the navigation's dot). */
  readonly onProblem?: (problem: string | undefined) => void;
  /** Names the field within its scenario: an entry that cannot be read is kept under it when the screen is left. */
  readonly draftId: string;
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

/**
 * Text that stays as typed over a value that lives elsewhere. Every readable keystroke is passed on at once; an unreadable
 * one puts back the value that held when typing began, so that the "2" on the way to "2–3 Cr" is not left behind. When the value changes from outside (undo, another scenario) the text is written anew.
 */
export function useTypedEntry<T>({
  value,
  read,
  write,
  onChange,
  onProblem,
  draftId,
}: TypedEntryOptions<T>): TypedEntry<T> {
  const key = draftKey(useContext(DraftScope), draftId);
  const [text, setText] = useState(() => draftOf(key, value) ?? write(value));
  const [isFocused, setFocused] = useState(false);
  const [isShown, setShown] = useState(true);
  const sent = useRef<T[]>([]);
  const settled = useRef(value);
  const reading = read(text);
  const problem = reading.ok ? undefined : reading.problem;

  useEffect(() => {
    const echo = sent.current.indexOf(value);
    if (echo >= 0) {
      sent.current.splice(0, echo + 1);
      return;
    }
    sent.current = [];
    settled.current = value;
    setText((current) => {
      const held = read(current);
      if (!held.ok && draftOf(key, value) === current) return current;
      return held.ok && Object.is(held.value, value) ? current : write(value);
    });
    // Only a change of the value itself may touch what was typed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [value]);

  useEffect(() => {
    if (problem === undefined || isShown) return undefined;
    const timer = setTimeout(() => setShown(true), PAUSE);
    return () => clearTimeout(timer);
  }, [problem, text, isShown]);

  useEffect(() => keepDraft(key, problem === undefined ? undefined : { text, value }), [key, problem, text, value]);

  const shownProblem = isShown || !isFocused ? problem : undefined;
  useEffect(() => {
    onProblem?.(problem);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [problem]);

  const pass = (next: T): void => {
    if (Object.is(sent.current.at(-1) ?? value, next)) return;
    sent.current.push(next);
    onChange(next);
  };
  const type = (next: string): void => {
    setText(next);
    const heard = read(next);
    if (!heard.ok) {
      // What was already refused stays refused in sight; a fresh slip waits for a pause.
      if (problem === undefined) setShown(false);
      pass(settled.current);
      return;
    }
    pass(heard.value);
  };
  return {
    text,
    reading,
    isFocused,
    shownProblem,
    input: {
      value: text,
      onChange: (event) => type(event.target.value),
      onFocus: () => {
        setFocused(true);
        settled.current = value;
      },
      onBlur: () => {
        setFocused(false);
        setShown(true);
      },
      onKeyDown: (event) => {
        if (event.key === 'Enter') setShown(true);
      },
    },
  };
}
