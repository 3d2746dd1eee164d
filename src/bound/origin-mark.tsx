import { memo } from 'react';
import { originOf } from '#model/business-case/provenance.ts';
import type { Provenance } from '#model/facts/provenance.ts';
import { useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { OriginMark as Mark } from '#ui/origin-mark.tsx';

export interface OriginMarkProps {
  readonly path: string;
  /** The origin of the default, where the field's own is not meant. */
  readonly usual?: Provenance;
  /** What stands where nothing was given, in place of the usual words. */
  readonly blank?: string;
}

/** Where the value of a field of the open scenario comes from, as its mark; drawn again only when that changes. */
export const OriginMark = memo(function OriginMark({ path, usual, blank }: OriginMarkProps) {
  const origin = useNeev((state) => originOf(shownScenario(state), path, usual));
  if (blank === undefined || (origin.kind !== 'blank' && origin.kind !== 'computed')) return <Mark origin={origin} />;
  return blank === '' ? null : <span>{blank}</span>;
});
