import type { Compact } from '#scenario/link/compact-json.ts';
import { BrokenLink } from '#scenario/link/tables.ts';

/** A flag as a link carries it: null where it is not said. */
export const packedFlag = (flag: boolean | undefined): Compact => (flag === undefined ? null : flag ? 1 : 0);

/** What `packedFlag` wrote, as a part of a record. @throws BrokenLink */
export function unpackedFlag(key: string, value: unknown) {
  if (value === null) return {};
  if (value !== 0 && value !== 1) throw new BrokenLink();
  return { [key]: value === 1 };
}
