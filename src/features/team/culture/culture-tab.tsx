import { useMemo } from 'react';
import { useNeev } from '#bound/context.ts';
import { cultureOf } from '#model/findings/plan/culture.ts';
import { PRACTICE_GROUPS } from '#model/facts/practices.ts';
import { shownScenario } from '#store/neev-store.ts';
import { practicesTable } from '#features/team/shared/tables.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Opening } from '#ui/opening.tsx';
import { Section } from '#ui/page.tsx';
import { CULTURE_WORDS, cultureObjection, cultureSentence, groupName } from '#words/team/culture.ts';
import { PracticeRow } from './practice-row.tsx';

/** What is done for culture and change: principles, programmes and change management, each practice with an owner and a rhythm. */
export function CultureTab() {
  const document = useNeev((state) => shownScenario(state).document);
  const culture = useMemo(() => cultureOf(document), [document]);
  return (
    <>
      <Opening testId="opening" objection={cultureObjection(culture)}>
        {cultureSentence(culture)}
      </Opening>
      <ChartFrame isTable title={CULTURE_WORDS.file} fileName="neev-culture" table={practicesTable(culture)}>
        {culture.groups.map(({ id, practices }, k) => {
          const { measures } = PRACTICE_GROUPS[id];
          return (
            <Section
              key={id}
              isFirst={k === 0}
              title={groupName(id)}
              prose={
                <>
                  {k === 0 && <p>{CULTURE_WORDS.note}</p>}
                  {measures !== null && (
                    <p>
                      {CULTURE_WORDS.measured} {measures}.
                    </p>
                  )}
                </>
              }
            >
              <ul className="border-t border-rule">
                {practices.map((standing) => (
                  <PracticeRow key={standing.id} standing={standing} />
                ))}
              </ul>
            </Section>
          );
        })}
      </ChartFrame>
    </>
  );
}
