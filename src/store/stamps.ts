/**
 * When a value was written, in an order that all tabs agree on: a count that is higher than every count its tab had
 * seen (a Lamport clock), then the tab. Clocks on the wall are not asked: two tabs write in the same millisecond.
 */
export type Stamp = `${number} ${string}`;

/** When each value of a document was last written, by the value's place; what was never written again has none. */
export type Stamps = Readonly<Record<string, Stamp>>;

const FORM = /^\d{1,15} \S{1,40}$/;
export const isStamp = (value: unknown): value is Stamp => typeof value === 'string' && FORM.test(value);

const countOf = (stamp: Stamp): number => Number.parseInt(stamp, 10);

/** The order in which two values were written: negative where the left one is the earlier. */
export function inOrder(left: Stamp, right: Stamp): number {
  if (left === right) return 0;
  return countOf(left) - countOf(right) || (left < right ? -1 : 1);
}

/** The later of two, either of which may be missing. */
export function laterOf(left: Stamp | undefined, right: Stamp | undefined): Stamp | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return inOrder(left, right) >= 0 ? left : right;
}

/** The last of all; undefined where there is none. */
export const lastOf = (stamps: Stamps): Stamp | undefined =>
  Object.values(stamps).reduce<Stamp | undefined>(laterOf, undefined);

/** Keys as one text, and back: keys may hold dots and slashes themselves. */
export const placeOf = (keys: readonly string[]): string =>
  keys.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
export const keysOf = (place: string): readonly string[] =>
  place.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

export interface Clock {
  /** A stamp later than every one seen. */
  next(): Stamp;
  saw(stamps: Stamps): void;
}

/** @param tab tells this tab from every other; without spaces */
export function clockOf(tab: string): Clock {
  let count = 0;
  return {
    next: () => `${++count} ${tab}`,
    saw(stamps) {
      const last = lastOf(stamps);
      if (last !== undefined) count = Math.max(count, countOf(last));
    },
  };
}
