import { memo } from 'react';
import { provenanceIn } from '#model/business-case/provenance.ts';
import { numberField } from '#model/document/fields.ts';
import type { Provenance } from '#model/facts/provenance.ts';
import { input } from '#model/sheet/cells.ts';
import { useNeev } from '#bound/context.ts';
import { shownScenario, type NeevState } from '#store/neev-store.ts';
import { OriginMark } from '#ui/origin-mark.tsx';

const YOURS: Provenance = { kind: 'yours' };
const SENDER: Provenance = { kind: 'sender' };

/** Where the number of a factor comes from, as its mark; drawn again only when that changes. */
export const FieldOrigin = memo(function FieldOrigin({ path }: { readonly path: string }) {
  const kind = useNeev((state) => originIn(state, path).kind);
  // A snapshot of a store has to be the same object as long as it says the same: the three that there are stand still.
  const own = kind === 'yours' ? YOURS : kind === 'sender' ? SENDER : null;
  return <OriginMark origin={own ?? numberField(path).provenance} />;
});

const originIn = (state: NeevState, path: string): Provenance => {
  const scenario = shownScenario(state);
  return provenanceIn(scenario.document, input(path), scenario);
};
