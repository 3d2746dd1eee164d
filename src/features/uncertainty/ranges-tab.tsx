import { CorrelationsSection } from './correlations/correlations-section.tsx';
import { DrawingSection } from './drawing/drawing-section.tsx';
import { RangesOpening } from './opening/ranges-opening.tsx';
import { RangesSection } from './ranges/ranges-section.tsx';
import type { Scene } from './shared/use-view.ts';

export interface RangesTabProps {
  readonly scene: Scene;
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

/** What every figure may be, what moves together, and how trials draw from it. */
export function RangesTab({ scene, ...choosing }: RangesTabProps) {
  return (
    <>
      <RangesOpening scene={scene} />
      <RangesSection scene={scene} {...choosing} />
      <CorrelationsSection scene={scene} />
      <DrawingSection scene={scene} />
    </>
  );
}
