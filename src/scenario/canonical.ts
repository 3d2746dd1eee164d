/** A parsed value without the `undefined`s of its optional keys. */
export type Compact<T> = T extends readonly unknown[]
  ? { [Key in keyof T]: Compact<T[Key]> }
  : T extends object
    ? { [Key in keyof T]: Compact<Exclude<T[Key], undefined>> }
    : T;

const isBranch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists that say nothing when they are empty. */
const LISTS: ReadonlySet<string> = new Set([
  'lenses',
  'notApplicable',
  'snapshots',
  'ownLines',
  'ownTasks',
  'people',
  'skills',
]);

/** An own team of nobody is a decision; any other empty branch, an empty text and an empty list say nothing. */
function saysNothing(key: string, value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return LISTS.has(key) && value.length === 0;
  return key !== 'team' && isBranch(value) && Object.keys(value).length === 0;
}

const inside = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inside);
  return isBranch(value) ? canonical(value) : value;
};

/** The same document without keys that say nothing, so that equal decisions are equal documents. */
export function canonical<T extends object>(parsed: T): Compact<T> {
  const entries = Object.entries(parsed)
    .map(([key, value]) => [key, inside(value)] as const)
    .filter(([key, value]) => !saysNothing(key, value));
  return Object.fromEntries(entries) as Compact<T>;
}
