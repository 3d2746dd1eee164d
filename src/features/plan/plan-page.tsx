import type { ReactNode } from 'react';
import { useScenarioPage } from '#bound/use-scenario-page.ts';
import { Page } from '#ui/page.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { AssessmentTab } from './assessment/assessment-tab.tsx';
import { NinetyDaysTab } from './ninety-days/ninety-days-tab.tsx';
import { TimelineTab } from './timeline-tab.tsx';

export interface PlanPageProps {
  /** Path of the field to focus on arrival, such as `plan.packages.core_platform.firstWeek`. */
  readonly field?: string;
  /** The open tab, as the registry of screens names it. */
  readonly tab?: string;
  /** The links to all tabs. */
  readonly tabs?: ReactNode;
}

/** What is done when: the programme on its weeks, what to find out first, and the first 90 days. */
export function PlanPage({ field, tab = 'timeline', tabs }: PlanPageProps) {
  const { ref, key } = useScenarioPage();
  useArrival(field);
  return (
    <Page>
      <div ref={ref} key={key}>
        {tabs}
        {tab === 'assessment' ? <AssessmentTab /> : tab === 'ninety-days' ? <NinetyDaysTab /> : <TimelineTab />}
      </div>
    </Page>
  );
}
