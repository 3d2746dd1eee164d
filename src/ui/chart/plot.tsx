import { createContext, use, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWidth } from '#ui/use-width.ts';
import { frameOf, type Frame, type FrameOptions } from './frame.ts';
import { Skeleton } from './skeleton.tsx';

/** Says to the marks in it where their plot lies: given by a plot, a panel of one, and a strip. */
export const FrameContext = createContext<Frame | null>(null);

/** The width of plots that are drawn for a file, px; null on the page, where they are as wide as their place. */
export const PlotWidthContext = createContext<number | null>(null);

/** The frame of the plot a mark stands in; throws outside a plot. */
export function useFrame(): Frame {
  const frame = use(FrameContext);
  if (frame === null) throw new Error('A mark stands in a Plot');
  return frame;
}

/** A plot less high than this has no frame that could stand for it, px. */
const LEAST = 80;

export interface PlotProps extends Omit<FrameOptions, 'width' | 'height'> {
  /** px, for a width; asked with 0 while that is not known yet, so that the place is kept and nothing below jumps. */
  readonly height: number | ((width: number) => number);
  /**
   * Marks, from the one at the back to the one at the front. Numbers and their names belong in the frame's table: readers
   * are not told of the drawing.
   */
  readonly children: ReactNode | ((frame: Frame) => ReactNode);
  /** Laid over the drawing, in its own pixels: buttons and handles, which mark themselves as nothing for paper. */
  readonly over?: (frame: Frame) => ReactNode;
  /** What stands beside it on paper, px; see `useWidth`. */
  readonly beside?: number;
}

/**
 * A drawing as wide as its place, with scales: what each chart of axes is made of. The marks in it say their places in
 * values; the plot says where these lie, in the room that its labels leave. Until its width is known its frame stands there.
 */
export function Plot({ height: wanted, margin, x, y, children, over, beside }: PlotProps) {
  const place = useRef<HTMLDivElement & HTMLSpanElement>(null);
  const measured = useWidth(place, beside);
  const width = use(PlotWidthContext) ?? measured;
  const height = typeof wanted === 'number' ? wanted : wanted(width);
  const frame = frameOf({ width, height, margin, x, y });
  // Words and marks in a line of text, as in a label, may hold no block; only what is laid over a drawing is one.
  const Place = over === undefined ? 'span' : 'div';
  return (
    <Place ref={place} className="relative block" style={{ height }}>
      {width > 0 ? (
        <>
          <Drawn frame={frame}>{children}</Drawn>
          {over?.(frame)}
        </>
      ) : (
        frame.foot - frame.top >= LEAST && <Skeleton top={frame.top} foot={height - frame.foot} />
      )}
    </Place>
  );
}

/** A plot of a width of its own: a small picture in a row of many. */
export function SmallPlot({ children, ...options }: FrameOptions & Pick<PlotProps, 'children'>) {
  return <Drawn frame={frameOf(options)}>{children}</Drawn>;
}

function Drawn({ frame, children }: { readonly frame: Frame } & Pick<PlotProps, 'children'>) {
  const { width, height } = frame;
  return (
    <FrameContext value={frame}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        fontFamily="var(--font-sans)"
        aria-hidden="true"
        className="overflow-visible"
      >
        {typeof children === 'function' ? children(frame) : children}
      </svg>
    </FrameContext>
  );
}
