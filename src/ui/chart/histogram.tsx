import type { SVGAttributes } from 'react';
import { histogramPath, stairPath, type Bin } from './histogram-path.ts';
import { useFrame } from './plot.tsx';

export interface HistogramProps extends Omit<SVGAttributes<SVGPathElement>, 'd'> {
  readonly bins: readonly Bin[];
}

/** Narrower than this, px, bars stand without a gap. */
const LEAST = 5;
/** At either side of a bar, px. */
const GAP = 0.5;

/** A bar for each bin from zero up, held at the scale's end. */
export function Histogram({ bins, ...look }: HistogramProps) {
  const { x, y } = useFrame();
  const [first] = bins;
  const gap = first !== undefined && x.at(first.to) - x.at(first.from) > LEAST ? GAP : 0;
  return <path d={histogramPath(bins, { x, y }, gap)} {...look} />;
}

/** The outline of neighbouring bins as one stair, held at the scale's end. */
export function Stair({ bins, ...look }: HistogramProps) {
  return <path d={stairPath(bins, useFrame())} {...look} />;
}
