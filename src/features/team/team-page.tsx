import { useDeferredValue, useMemo } from 'react';
import { useResults } from '#bound/context.ts';
import { useScenarioPage } from '#bound/use-scenario-page.ts';
import { teamOf } from '#model/findings/plan/team.ts';
import { Opening } from '#ui/opening.tsx';
import { Page } from '#ui/page.tsx';
import { today } from '#ui/today.ts';
import { useArrival } from '#ui/use-arrival.ts';
import { teamObjection, teamSentence } from '#words/team/team.ts';
import { CoreSection } from './core/core-section.tsx';
import { CurveSection } from './curve/curve-section.tsx';
import { HiresSection } from './hires/hires-section.tsx';
import { RolesSection } from './roles/roles-section.tsx';

export interface TeamPageProps {
  /** Path of the field to focus on arrival, such as `plan.held.data_engineer`. */
  readonly field?: string;
}

/** Whom the case pays, who is there, and when each post has to be open for the plan. */
export function TeamPage({ field }: TeamPageProps) {
  const { ref, key } = useScenarioPage();
  const { working } = useResults();
  useArrival(field);
  const day = today();
  const team = useMemo(() => teamOf(working, day), [working, day]);
  const later = useDeferredValue(team);
  return (
    <Page>
      <div ref={ref} key={key}>
        <Opening testId="opening" objection={teamObjection(team)}>
          {teamSentence(team)}
        </Opening>
        <RolesSection team={team} />
        {team.team > 0 && (
          <>
            <HiresSection team={later} />
            <CurveSection team={later} />
          </>
        )}
        <CoreSection team={later} />
      </div>
    </Page>
  );
}
