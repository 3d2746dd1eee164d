import { useMemo } from 'react';
import { assessmentOf } from '#model/findings/plan/assessment.ts';
import { useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { findingsTable } from '#features/plan/shared/tables.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Opening } from '#ui/opening.tsx';
import { Section } from '#ui/page.tsx';
import { ASSESSMENT_WORDS, assessmentObjection, assessmentSentence, groupTitle } from '#words/plan/assessment.ts';
import { TopicRow } from './topic-row.tsx';

/** The foundation assessment as a worksheet: fifteen topics with what was found, what shows it, and what that informs. */
export function AssessmentTab() {
  const document = useNeev((state) => shownScenario(state).document);
  const found = useMemo(() => assessmentOf(document), [document]);
  return (
    <>
      <Opening testId="opening" objection={assessmentObjection(found)}>
        {assessmentSentence(found)}
      </Opening>
      <ChartFrame isTable title={ASSESSMENT_WORDS.file} fileName="neev-assessment" table={findingsTable(found)}>
        {found.groups.map(({ id, topics }, k) => (
          <Section
            key={id}
            isFirst={k === 0}
            title={groupTitle(id)}
            prose={k === 0 ? <p>{ASSESSMENT_WORDS.note}</p> : undefined}
          >
            <ul className="border-t border-rule">
              {topics.map((topic) => (
                <TopicRow key={topic.id} standing={topic} />
              ))}
            </ul>
          </Section>
        ))}
      </ChartFrame>
    </>
  );
}
