import type { Driver } from '#model/uncertainty/driver.ts';
import { useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import type { Scenario } from '#store/workspace.ts';
import { capitalise, counted, numberWord } from '#words/figures/numbers.ts';
import { ProvenanceMark } from '#ui/provenance-mark.tsx';
import { isOwnRange } from '#model/uncertainty/range-parts.ts';

/** Whose a range is: the usual one is our assumption. */
export type RangeOwner = 'yours' | 'sender' | 'usual';

/** Whose the range of a driver is in a scenario; one that came by a link is the sender's until a part of it is changed. */
export function rangeOwner({ document, sent }: Pick<Scenario, 'document' | 'sent'>, driver: Driver): RangeOwner {
  if (!isOwnRange(driver)) return 'usual';
  const inSent = sent?.uncertainty?.drivers?.[driver.path];
  const isSent =
    inSent !== undefined && JSON.stringify(inSent) === JSON.stringify(document.uncertainty?.drivers?.[driver.path]);
  return isSent ? 'sender' : 'yours';
}

/** The mark of a range's owner. */
export function RangeMark({ driver }: { readonly driver: Driver }) {
  const owner = useNeev((state) => rangeOwner(shownScenario(state), driver));
  return owner === 'usual' ? <ProvenanceMark kind="ours" text="usual" /> : <ProvenanceMark kind={owner} />;
}

/** The owner in words, where there is no room for the mark; nothing for the usual range. */
export function RangeOwnerWords({ driver }: { readonly driver: Driver }) {
  const owner = useNeev((state) => rangeOwner(shownScenario(state), driver));
  if (owner === 'usual') return null;
  return (
    <b className={owner === 'yours' ? 'text-accent' : undefined}>, {owner === 'yours' ? 'yours' : 'the sender’s'}</b>
  );
}

/** Whose the ranges of the open scenario are, in the order of the drivers. */
export function useRangeOwners(drivers: readonly Driver[]): readonly RangeOwner[] {
  const scenario = useNeev(shownScenario);
  return drivers.map((driver) => rangeOwner(scenario, driver));
}

/** "Two ranges are yours, one is the sender’s"; at least one of them is not the usual. */
export function ownersWords(yours: number, sender: number): string {
  const is = (count: number) => (count === 1 ? 'is' : 'are');
  const senders = `${is(sender)} the sender’s`;
  if (yours === 0) return `${capitalise(counted(sender, 'range'))} ${senders}`;
  const own = `${capitalise(counted(yours, 'range'))} ${is(yours)} yours`;
  return sender === 0 ? own : `${own}, ${numberWord(sender)} ${senders}`;
}
