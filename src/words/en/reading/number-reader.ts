import { numberField } from '#model/document/fields.ts';
import { readEntry } from './number-text.ts';
import type { Reading } from './reading.ts';
import { remembered } from './remembered.ts';

export type NumberReader = (text: string) => Reading<number | undefined>;

const readers = new Map<string, NumberReader>();

/**
 * How the number at a path is read from text, each text once; an emptied field is undefined, which is its default.
 * @throws RangeError when no field has that path
 */
export function numberReader(path: string): NumberReader {
  const known = readers.get(path);
  if (known !== undefined) return known;
  const field = numberField(path);
  const reader = remembered((text) => readEntry(field, text));
  readers.set(path, reader);
  return reader;
}
