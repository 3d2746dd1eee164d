import type { ReactNode } from 'react';
import type { Domain } from './frame.ts';
import { FrameContext, useFrame } from './plot.tsx';
import { linearScale } from './scale.ts';

export interface PanelProps {
  /** Of the panel in its drawing, px. */
  readonly top: number;
  readonly foot: number;
  /** Values from its foot to its top. */
  readonly y: Domain;
  readonly children: ReactNode;
}

/** Another upright scale in a plot's drawing, over or under its own, on the same scale from left to right. */
export function Panel({ top, foot, y, children }: PanelProps) {
  const frame = useFrame();
  return <FrameContext value={{ ...frame, top, foot, y: linearScale(y[0], y[1], foot, top) }}>{children}</FrameContext>;
}
