import type { SVGAttributes } from 'react';
import { Area } from '#ui/chart/area.tsx';
import type { Datum } from '#ui/chart/marks.tsx';

/** A driver's spread: an outlined area. */
export function DensityArea({
  curve,
  ...look
}: { readonly curve: readonly Datum[] } & Omit<SVGAttributes<SVGPathElement>, 'd' | 'points'>) {
  return <Area points={curve} fill="var(--color-accent-soft)" stroke="var(--color-accent)" {...look} />;
}
