import type { ReactNode, SVGAttributes } from 'react';
import { frameOf, type Domain } from './frame.ts';
import { FrameContext, useFrame } from './plot.tsx';

/** Of a strip that is as wide as its place: its drawing's own units across. */
const WHOLE = 1000;

export interface StripProps {
  /** Values from the left to the right. */
  readonly x: Domain;
  /** px. */
  readonly height: number;
  /** px; as wide as its place, without being measured, where nothing is said: for bars and lines, not for texts. */
  readonly width?: number;
  /** Left free at both ends of a strip of a given width, px. */
  readonly air?: number;
  /** Marks of one row: its middle is 0.5. */
  readonly children: ReactNode;
}

/** A plot of one row, in a row of a table that says in words what it shows: drawn with the page, not after it. */
export function Strip({ x, height, width, air = 0, children }: StripProps) {
  const isStretched = width === undefined;
  const across = width ?? WHOLE;
  const margin = { top: 0, right: air, bottom: 0, left: air };
  const frame = { ...frameOf({ width: across, height, margin, x, y: [1, 0] }), isStretched };
  return (
    <svg
      width={width ?? '100%'}
      height={height}
      viewBox={`0 0 ${across} ${height}`}
      preserveAspectRatio="none"
      shapeRendering={isStretched ? 'crispEdges' : undefined}
      aria-hidden="true"
      className="block overflow-visible"
    >
      <FrameContext value={frame}>{children}</FrameContext>
    </svg>
  );
}

export interface StripLineProps extends Omit<SVGAttributes<SVGPathElement>, 'd'> {
  readonly at: number;
  /** As high as this around the middle, px; as the strip where nothing is said. */
  readonly size?: number;
}

/** An upright line of a strip at a value. */
export function StripLine({ at, size, ...look }: StripLineProps) {
  const { x, height } = useFrame();
  const high = size ?? height;
  return (
    <path d={`M${x.at(at)} ${(height - high) / 2}v${high}`} fill="none" vectorEffect="non-scaling-stroke" {...look} />
  );
}
