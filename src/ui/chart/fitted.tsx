import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useWidth } from '#ui/use-width.ts';

export interface FittedProps {
  /** px. */
  readonly height: number;
  /** A chart of the library of this width, px. */
  readonly children: (width: number) => ReactNode;
}

/** A chart of the library as wide as its place, on paper too, where the library's own container keeps the window's width. */
export function Fitted({ height, children }: FittedProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} style={{ height }}>
      {width > 0 && children(width)}
    </div>
  );
}
