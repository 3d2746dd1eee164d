import { useId } from 'react';
import type { Approach } from '#model/document/document.ts';
import { Hatch, hatched } from '#ui/chart/hatch.tsx';
import { STOPPED } from '#words/uncertainty/endings.ts';

/** How trials that were delivered are told from those that were not, beside the words for them. */
export function BarsKey({ approach }: { readonly approach: Approach }) {
  const id = useId();
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      <svg width={12} height={12} aria-hidden="true" className="inline-block shrink-0">
        <Hatch id={id} color="var(--color-accent)" />
        <rect width={12} height={12} fill={hatched(id)} />
      </svg>
      {STOPPED[approach]},
      <svg width={12} height={12} aria-hidden="true" className="inline-block shrink-0">
        <rect width={12} height={12} fill="var(--color-accent)" />
      </svg>
      delivered
    </p>
  );
}
