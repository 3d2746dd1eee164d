import type { Driver } from '#model/uncertainty/driver.ts';
import { rangeOwner } from '#model/uncertainty/range-owner.ts';
import { useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { ProvenanceMark } from '#ui/provenance-mark.tsx';

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
