import { useDeferredValue } from 'react';
import { stopsOf } from '#model/findings/uncertainty/stops.ts';
import type { Selection } from '#model/findings/uncertainty/question.ts';
import { UncountedNotice } from '#bound/uncounted-notice.tsx';
import { CountedSection } from './counted/counted-section.tsx';
import { DistributionSection } from './distribution/distribution-section.tsx';
import { EndingsSection } from './endings/endings-section.tsx';
import { FanHalf } from './fan/fan-half.tsx';
import { UncertaintyOpening } from './opening/uncertainty-opening.tsx';
import { Pair } from './shared/pair.tsx';
import type { View } from './shared/use-view.ts';

export interface HowLikelyTabProps {
  readonly view: View;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** How sure a gain is: where the trials end, how they end, and how they get there. */
export function HowLikelyTab({ view, selection, onSelect }: HowLikelyTabProps) {
  // The answer and its picture are drawn first, what stands below them right after.
  const isRestDue = useDeferredValue(true, false);
  const { scene, working } = view;
  const hasEndings =
    !scene.isEmpty && working !== null && stopsOf(working.findings, scene.read.shape.approach) !== null;
  return (
    <>
      <UncertaintyOpening view={view} />
      <UncountedNotice read={scene.read} className="mt-6" />
      <DistributionSection view={view} selection={selection} onSelect={onSelect} />
      {isRestDue && (
        <Pair>
          {hasEndings ? <EndingsSection view={view} /> : <CountedSection view={view} />}
          {!scene.isEmpty && <FanHalf view={view} />}
          {hasEndings && <CountedSection view={view} isAcross />}
        </Pair>
      )}
    </>
  );
}
