import { UncountedNotice } from '#bound/uncounted-notice.tsx';
import { DecidingSection } from './deciding/deciding-section.tsx';
import { GridSection } from './grid/grid-section.tsx';
import { DecidingOpening } from './opening/deciding-opening.tsx';
import type { View } from './shared/use-view.ts';

export interface WhatDecidesTabProps {
  readonly view: View;
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

/** What the outcome hangs on, and what to find out before deciding. */
export function WhatDecidesTab({ view, ...choosing }: WhatDecidesTabProps) {
  return (
    <>
      <DecidingOpening view={view} />
      <UncountedNotice read={view.scene.read} className="mt-6" />
      <DecidingSection view={view} {...choosing} />
      <GridSection scene={view.scene} />
    </>
  );
}
