import { SKILLS } from '#model/facts/skill-modules.ts';
import type { LearningFinding } from '#model/findings/plan/learning.ts';
import { Section } from '#ui/page.tsx';
import { gapsTitle, gapWords, SKILLS_WORDS } from '#words/team/skills.ts';

/** What the core roles need and nobody named can do, and who is on the way to it. */
export const GapsSection = ({ learning }: { readonly learning: LearningFinding }) => (
  <Section title={gapsTitle(learning)} prose={<p>{SKILLS_WORDS.gapsNote}</p>}>
    {learning.gaps.length > 0 && (
      <ul className="border-t border-rule text-table">
        {learning.gaps.map((gap) => (
          <li key={gap.skill} className="grid gap-x-6 border-b border-rule py-2 @row:grid-cols-[12rem_minmax(0,1fr)]">
            <span className="font-medium">{SKILLS[gap.skill].label}</span>
            <span className="text-muted">{gapWords(gap)}</span>
          </li>
        ))}
      </ul>
    )}
  </Section>
);
