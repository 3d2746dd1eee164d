import { useDeferredValue, useMemo } from 'react';
import { useResults } from '#bound/context.ts';
import { teamOf } from '#model/findings/plan/team.ts';
import { Opening } from '#ui/opening.tsx';
import { today } from '#ui/today.ts';
import { teamObjection, teamSentence } from '#words/team/team.ts';
import { CoreSection } from './core/core-section.tsx';
import { CurveSection } from './curve/curve-section.tsx';
import { HiresSection } from './hires/hires-section.tsx';
import { RolesSection } from './roles/roles-section.tsx';

/** Whom the case pays, who is there, and when each post has to be open for the plan. */
export function PeopleTab() {
  const { working } = useResults();
  const day = today();
  const team = useMemo(() => teamOf(working, day), [working, day]);
  const later = useDeferredValue(team);
  return (
    <>
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
    </>
  );
}
