import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { differences, valueAtKeys } from '#store/differences.ts';
import { inOrder, keysOf, lastOf, laterOf, placeOf, type Stamp, type Stamps } from '#store/stamps.ts';
import type { Scenario } from '#store/workspace.ts';

/** A scenario as it is stored and as tabs tell each other of it: with when each of its values was written. */
export interface StoredScenario {
  readonly scenario: Scenario;
  readonly stamps: Stamps;
}

/** The scenario after an edit: what differs was written at `stamp`. */
export function editedTo(before: StoredScenario, scenario: Scenario, stamp: () => Stamp): StoredScenario {
  const changes = differences({ ...before.scenario.document }, { ...scenario.document });
  if (changes.length === 0) return { ...before, scenario };
  const now = stamp();
  const written = Object.fromEntries(changes.map(({ keys }) => [placeOf(keys), now]));
  return { scenario, stamps: { ...before.stamps, ...written } };
}

/** Whether the left one holds a write that the right one has not heard of. */
export const isNewer = (left: StoredScenario, right: StoredScenario): boolean =>
  Object.entries(left.stamps).some(([place, stamp]) => laterOf(stamp, right.stamps[place]) !== right.stamps[place]);

/**
 * What two tabs made of one scenario, together: each value as it was written last. It does not matter which of the two
 * is which, nor in what order, nor how often scenarios are merged: all tabs come to the same document.
 * @param isReadable whether a document is one; values that are so only apart (a low above its high) are not mixed
 */
export function merged(
  mine: StoredScenario,
  theirs: StoredScenario,
  isReadable: (document: ScenarioDocument) => boolean,
): StoredScenario {
  const places = [...new Set([...Object.keys(mine.stamps), ...Object.keys(theirs.stamps)])];
  const writes = places
    .flatMap((place) => {
      const stamp = laterOf(mine.stamps[place], theirs.stamps[place]);
      return stamp === undefined ? [] : [{ place, stamp }];
    })
    // A value may lie within another ("the team" and one role of it): the later write is done last.
    .toSorted((left, right) => inOrder(left.stamp, right.stamp));
  const stamps = Object.fromEntries(writes.map(({ place, stamp }) => [place, stamp]));
  const last = laterOf(lastOf(mine.stamps), lastOf(theirs.stamps));
  const later = last === undefined || last === lastOf(mine.stamps) ? mine : theirs;
  const document = writes.reduce<ScenarioDocument>((sofar, { place, stamp }) => {
    const keys = keysOf(place);
    const { scenario } = stamp === mine.stamps[place] ? mine : theirs;
    return withValueAt(sofar, keys, valueAtKeys(scenario.document, keys));
  }, mine.scenario.document);
  const scenario = { ...later.scenario, document: isReadable(document) ? document : later.scenario.document };
  return { scenario, stamps };
}
