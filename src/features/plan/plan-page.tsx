import { useDeferredValue, useMemo } from 'react';
import { useResults } from '#bound/context.ts';
import { useScenarioPage } from '#bound/use-scenario-page.ts';
import { planOf } from '#model/findings/plan/plan.ts';
import { Page } from '#ui/page.tsx';
import { today } from '#ui/today.ts';
import { useArrival } from '#ui/use-arrival.ts';
import { GatesSection } from './gates/gates-section.tsx';
import { MilestonesSection } from './milestones/milestones-section.tsx';
import { PlanOpening } from './opening/plan-opening.tsx';
import { TimelineSection } from './timeline/timeline-section.tsx';

export interface PlanPageProps {
  /** Path of the field to focus on arrival, such as `plan.packages.core_platform.firstWeek`. */
  readonly field?: string;
}

/** What starts when and what it unlocks: the programme on its weeks, to be moved. */
export function PlanPage({ field }: PlanPageProps) {
  const { ref, key } = useScenarioPage();
  const { working } = useResults();
  useArrival(field);
  const day = today();
  const plan = useMemo(() => planOf(working, day), [working, day]);
  const later = useDeferredValue(plan);
  return (
    <Page>
      <div ref={ref} key={key}>
        <PlanOpening plan={plan} />
        <TimelineSection plan={plan} today={day} />
        <GatesSection plan={later} />
        <MilestonesSection plan={later} />
      </div>
    </Page>
  );
}
