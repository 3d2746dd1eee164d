import type { Kind } from '#model/facts/benefit-lines.ts';

/** Kinds run by distance from cash: the fainter, the further. The faintest is outlined, to be seen on paper. */
export const KIND_FILL: Readonly<Record<Kind, string>> = {
  revenue: 'bg-kind-revenue outline outline-1 -outline-offset-1 outline-accent',
  capacity:
    'bg-kind-capacity forced-colors:outline forced-colors:outline-1 forced-colors:-outline-offset-1 forced-colors:outline-accent',
  avoided: 'bg-kind-avoided',
  cash: 'bg-kind-cash',
};

/** A benefit as a bar in the fill of its kind. `share` is its part of the longest bar, 0–1. */
export function KindBar({ kind, share }: { readonly kind: Kind; readonly share: number }) {
  return (
    <span aria-hidden="true" className="block">
      <span className={`block h-3.5 ${KIND_FILL[kind]}`} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
