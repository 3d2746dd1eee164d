import { useDeferredValue, useMemo } from 'react';
import { useResults } from '#bound/context.ts';
import { planOf } from '#model/findings/plan/plan.ts';
import { Opening } from '#ui/opening.tsx';
import { today } from '#ui/today.ts';
import { planObjection, planSentence } from '#words/plan/plan.ts';
import { GatesSection } from './gates/gates-section.tsx';
import { MilestonesSection } from './milestones/milestones-section.tsx';
import { TimelineSection } from './timeline/timeline-section.tsx';

/** What starts when and what it unlocks: the programme on its weeks, to be moved. */
export function TimelineTab() {
  const { working } = useResults();
  const day = today();
  const plan = useMemo(() => planOf(working, day), [working, day]);
  const later = useDeferredValue(plan);
  return (
    <>
      <Opening testId="opening" objection={planObjection(plan)}>
        {planSentence(plan)}
      </Opening>
      <TimelineSection plan={plan} today={day} />
      <GatesSection plan={later} />
      <MilestonesSection plan={later} />
    </>
  );
}
