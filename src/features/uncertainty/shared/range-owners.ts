import { useNeev } from '#bound/context.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { rangeOwner, type RangeOwner } from '#model/uncertainty/range-owner.ts';
import { shownScenario } from '#store/neev-store.ts';

/** Whose the ranges of the open scenario are, in the order of the drivers. */
export function useRangeOwners(drivers: readonly Driver[]): readonly RangeOwner[] {
  const scenario = useNeev(shownScenario);
  return drivers.map((driver) => rangeOwner(scenario, driver));
}
