import { memo } from 'react';
import { provenanceIn } from '#model/business-case/provenance.ts';
import { numberField } from '#model/document/fields.ts';
import type { Provenance } from '#model/facts/provenance.ts';
import { input } from '#model/sheet/cells.ts';
import { useNeev } from '#store/context.ts';
import { shownProfile, type NeevState } from '#store/neev-store.ts';
import { OriginMark } from '#ui/origin-mark.tsx';

const YOURS: Provenance = { kind: 'yours' };

/** Where the number of a factor comes from, as its mark; drawn again only when that changes. */
export const FieldOrigin = memo(function FieldOrigin({ path }: { readonly path: string }) {
  const kind = useNeev((state) => originIn(state, path).kind);
  // A snapshot of a store has to be the same object as long as it says the same: the two that there are stand still.
  return <OriginMark origin={kind === 'yours' ? YOURS : numberField(path).provenance} />;
});

const originIn = (state: NeevState, path: string): Provenance => {
  const { document, example } = shownProfile(state);
  return provenanceIn(document, input(path), example);
};
