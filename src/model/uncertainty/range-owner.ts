import type { Originated } from '#model/business-case/provenance.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { isOwnRange } from '#model/uncertainty/range-parts.ts';

/** Whose a range is: the usual one is our assumption. */
export type RangeOwner = 'yours' | 'sender' | 'usual';

/** Whose the range of a driver is in a scenario; one that came by a link is the sender's until a part of it is changed. */
export function rangeOwner({ document, sent }: Originated, driver: Driver): RangeOwner {
  if (!isOwnRange(driver)) return 'usual';
  const inSent = sent?.uncertainty?.drivers?.[driver.path];
  const isSent =
    inSent !== undefined && JSON.stringify(inSent) === JSON.stringify(document.uncertainty?.drivers?.[driver.path]);
  return isSent ? 'sender' : 'yours';
}
