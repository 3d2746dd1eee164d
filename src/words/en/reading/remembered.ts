import type { Reading } from './reading.ts';

/** A reader that remembers its last answer: a keystroke is read once, however many ask what it says. */
export function remembered<T>(read: (text: string) => Reading<T>): (text: string) => Reading<T> {
  let last: { readonly text: string; readonly reading: Reading<T> } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, reading: read(text) };
    return last.reading;
  };
}
