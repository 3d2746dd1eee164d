import { listOf } from '#model/document/delivery-fields.ts';
import { numberField } from '#model/document/fields.ts';
import type { RegisterEntry, ScenarioDocument } from '#model/document/document.ts';

/** What a document says at a path, or undefined where it is silent. Only its own keys are followed. */
export const valueAt = (document: ScenarioDocument, path: string): unknown => valueAtKeys(document, path.split('.'));

/** What stands at a path already taken apart below a document or a part of one, for readers that walk it again and again. */
export function valueAtKeys(start: unknown, keys: readonly string[]): unknown {
  let value = start;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    // Lists of records are gone into by their ids; lists of numbers by their places.
    const record = recordIn(value, key);
    if (record === undefined && !Object.hasOwn(value, key)) return undefined;
    value = record ?? (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** The element of a list that has this id; undefined for what is no list of such. */
const recordIn = (value: object, id: string): unknown => (Array.isArray(value) ? recordsOf(value).get(id) : undefined);

/** Lists are never changed in place; one of forty is gone into for each of its numbers. */
const RECORDS = new WeakMap<readonly unknown[], ReadonlyMap<unknown, unknown>>();

/** The records of a list by their ids; of two alike the first. */
function recordsOf(list: readonly unknown[]): ReadonlyMap<unknown, unknown> {
  const known = RECORDS.get(list);
  if (known !== undefined) return known;
  const records = new Map<unknown, unknown>();
  for (const each of list)
    if (typeof each === 'object' && each !== null && 'id' in each && !records.has(each.id)) records.set(each.id, each);
  RECORDS.set(list, records);
  return records;
}

/** The number a document sets at a path, or undefined where it leaves it to the default. */
export function enteredNumber(document: ScenarioDocument, path: string): number | undefined {
  const value = valueAt(document, path);
  if (typeof value === 'number') return value;
  // One number may stand for a whole list.
  const list = listOf(path);
  const whole = list === null ? undefined : valueAt(document, list);
  return typeof whole === 'number' ? whole : undefined;
}

/**
 * The number in force at a path: the document's own, else the default.
 * Null where the default is a formula of the sheet (`investment.consulting`).
 */
export function numberInForce(document: ScenarioDocument, path: string): number | null {
  return enteredNumber(document, path) ?? numberField(path).defaultFor(document);
}

/** What the user says about the value at a path; undefined where they say nothing. */
export const registerEntryAt = ({ register }: ScenarioDocument, path: string): RegisterEntry | undefined =>
  // Its keys are paths and hold dots.
  register !== undefined && Object.hasOwn(register, path) ? register[path] : undefined;
