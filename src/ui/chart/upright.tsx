import type { SVGAttributes } from 'react';
import { ZERO } from './mark-look.ts';
import { useFrame } from './plot.tsx';

export interface UprightProps extends Omit<SVGAttributes<SVGPathElement>, 'd' | 'from' | 'to'> {
  /** On the scale from left to right. */
  readonly at: number;
  /** Its ends, px; those of the plot where nothing is said. */
  readonly from?: number;
  readonly to?: number;
}

/** A line upwards through the plot at a value of the scale from left to right, as that of zero unless said otherwise. */
export function Upright({ at, from, to, ...look }: UprightProps) {
  const { x, top, foot } = useFrame();
  return <path d={`M${x.at(at)} ${from ?? top}V${to ?? foot}`} fill="none" {...ZERO} {...look} />;
}
