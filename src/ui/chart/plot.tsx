import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import { Drawing } from './drawing.tsx';
import { frameOf, type Frame, type FrameOptions } from './frame.ts';

const FrameContext = createContext<Frame | null>(null);

/** The frame of the plot a mark stands in; throws outside a plot. */
export function useFrame(): Frame {
  const frame = use(FrameContext);
  if (frame === null) throw new Error('A mark stands in a Plot');
  return frame;
}

export interface PlotProps extends Omit<FrameOptions, 'width' | 'height'> {
  /** px, for a width; see `Drawing`. */
  readonly height: number | ((width: number) => number);
  /** Marks, from the one at the back to the one at the front. */
  readonly children: ReactNode | ((frame: Frame) => ReactNode);
  /** Laid over the drawing, in its own pixels; see `Drawing`. */
  readonly over?: (frame: Frame) => ReactNode;
}

/**
 * A drawing with scales: what each chart of axes is made of. The marks in it say their places in values; the plot says
 * where these lie, in the room that its labels leave.
 */
export function Plot({ height, margin, x, y, children, over }: PlotProps) {
  const frameAt = (width: number): Frame =>
    frameOf({ width, height: typeof height === 'number' ? height : height(width), margin, x, y });
  return (
    <Drawing height={height} over={(width) => over?.(frameAt(width))}>
      {(width) => {
        const frame = frameAt(width);
        return <FrameContext value={frame}>{typeof children === 'function' ? children(frame) : children}</FrameContext>;
      }}
    </Drawing>
  );
}
