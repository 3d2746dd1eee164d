import type { ReactNode } from 'react';
import { useScenarioPage } from '#bound/use-scenario-page.ts';
import { Page } from '#ui/page.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { CultureTab } from './culture/culture-tab.tsx';
import { PeopleTab } from './people-tab.tsx';
import { SkillsTab } from './skills/skills-tab.tsx';

export interface TeamPageProps {
  /** Path of the field to focus on arrival, such as `plan.held.data_engineer`. */
  readonly field?: string;
  /** The open tab, as the registry of screens names it. */
  readonly tab?: string;
  /** The links to all tabs. */
  readonly tabs?: ReactNode;
}

/** The people of the programme: who is to hire, who learns what, and how they work together. */
export function TeamPage({ field, tab = 'people', tabs }: TeamPageProps) {
  const { ref, key } = useScenarioPage();
  useArrival(field);
  return (
    <Page>
      <div ref={ref} key={key}>
        {tabs}
        {tab === 'skills' ? <SkillsTab /> : tab === 'culture' ? <CultureTab /> : <PeopleTab />}
      </div>
    </Page>
  );
}
