import type { SVGAttributes } from 'react';
import { MAIN } from './mark-look.ts';
import { usePlaces, type Datum } from './marks.tsx';
import { outlinePath } from './path.ts';

export interface OutlineProps extends Omit<SVGAttributes<SVGPathElement>, 'd' | 'points'> {
  readonly points: readonly Datum[];
}

/** A closed line through values, as the one that the chart is about unless said otherwise. */
export function Outline({ points, ...look }: OutlineProps) {
  return <path d={outlinePath(usePlaces(points))} fill="none" {...MAIN} {...look} />;
}
