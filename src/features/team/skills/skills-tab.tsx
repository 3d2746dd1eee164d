import { useMemo } from 'react';
import { useResults } from '#bound/context.ts';
import { learningOf } from '#model/findings/plan/learning.ts';
import { Opening } from '#ui/opening.tsx';
import { today } from '#ui/today.ts';
import { learningObjection, learningSentence } from '#words/team/skills.ts';
import { CalendarSection } from './calendar-section.tsx';
import { GapsSection } from './gaps-section.tsx';
import { LearnersSection } from './learners-section.tsx';
import { PathsSection } from './paths-section.tsx';

/** Who learns what, for how long, what it costs, and who is ready when. */
export function SkillsTab() {
  const { working } = useResults();
  const day = today();
  const learning = useMemo(() => learningOf(working, day), [working, day]);
  return (
    <>
      <Opening testId="opening" objection={learningObjection(learning)}>
        {learningSentence(learning)}
      </Opening>
      <LearnersSection learning={learning} />
      <CalendarSection learning={learning} />
      <GapsSection learning={learning} />
      <PathsSection learning={learning} />
    </>
  );
}
