import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useWidth } from '#ui/use-width.ts';

export interface DrawingProps {
  /** px, for a width; asked with 0 while that is not known yet, so that the place is kept and nothing below jumps. */
  readonly height: number | ((width: number) => number);
  /** Draws into an SVG of this width, px. Numbers and their names belong in the frame's table: readers are not told of the drawing. */
  readonly children: (width: number) => ReactNode;
  /** Laid over the drawing, in its own pixels: buttons and handles, which mark themselves as nothing for paper. */
  readonly over?: (width: number) => ReactNode;
}

/** An SVG as wide as its place. */
export function Drawing({ height: wanted, children, over }: DrawingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const height = typeof wanted === 'number' ? wanted : wanted(width);
  return (
    <div ref={frame} className="relative" style={{ height }}>
      {width > 0 && (
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          fontFamily="var(--font-sans)"
          aria-hidden="true"
          className="overflow-visible"
        >
          {children(width)}
        </svg>
      )}
      {width > 0 && over?.(width)}
    </div>
  );
}
