/** A code or place beyond this program's tables: a newer one wrote the link. */
export class NewerLink extends Error {}
/** Text that no encoder writes. */
export class BrokenLink extends Error {}

/** The element that a code stands for. @throws BrokenLink, NewerLink */
export function lookedUp<T>(table: readonly T[], code: unknown): T {
  if (typeof code !== 'number' || !Number.isInteger(code) || code < 0) throw new BrokenLink();
  const found = table[code];
  if (found === undefined) throw new NewerLink();
  return found;
}

/** The value as a list of a length that its encoder writes. @throws BrokenLink */
export function listOf(value: unknown, size: (length: number) => boolean): readonly unknown[] {
  if (!Array.isArray(value) || !size(value.length)) throw new BrokenLink();
  return value;
}
