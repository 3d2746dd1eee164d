import type { SVGAttributes } from 'react';
import type { Datum } from './marks.tsx';
import { Band } from './marks.tsx';

export interface AreaProps extends Omit<SVGAttributes<SVGPathElement>, 'd' | 'points'> {
  readonly points: readonly Datum[];
  /** Where the area ends, on the upright scale. */
  readonly base?: number;
}

/** The area between a line of values and a level, zero unless said otherwise. */
export function Area({ points, base = 0, ...look }: AreaProps) {
  return <Band upper={points} lower={points.map(([x]) => [x, base] as const)} {...look} />;
}
