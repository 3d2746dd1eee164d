import type { LearningFinding } from '#model/findings/plan/learning.ts';
import { Icon } from '#ui/icon.tsx';
import { Section } from '#ui/page.tsx';
import { SKILL_TEXTS } from '#words/team/skill-texts.ts';
import { pathWords, SKILLS_WORDS, stepWords, transitionName } from '#words/team/skills.ts';

/** The four paths from their beginning: their weeks and price, and for each skill what it is for, an exercise and a project. */
export function PathsSection({ learning }: { readonly learning: LearningFinding }) {
  return (
    <Section title={SKILLS_WORDS.pathsTitle} prose={<p>{SKILLS_WORDS.pathsNote}</p>}>
      <ul className="border-t border-rule">
        {learning.transitions.map(({ id, path }) => (
          <li key={id} className="border-b border-rule">
            <details className="group py-2">
              <summary className="flex min-h-9 list-none items-center gap-2 text-table [&::-webkit-details-marker]:hidden">
                <Icon name="chevron-right" className="-ml-1 shrink-0 text-muted group-open:rotate-90" />
                <span className="flex flex-1 flex-wrap justify-between gap-x-6">
                  <span className="font-semibold">{transitionName(id)}</span>
                  <span className="text-muted">{pathWords(path)}</span>
                </span>
              </summary>
              <ol className="mt-2 mb-3 border-t border-rule">
                {path.steps.map((step) => (
                  <li
                    key={step.id}
                    className="grid gap-x-6 gap-y-1 border-b border-rule py-2.5 text-table last:border-b-0 @row:grid-cols-[12rem_minmax(0,1fr)]"
                  >
                    <div>
                      <h3 className="font-semibold">{step.skill.label}</h3>
                      <p className="text-small text-muted">{stepWords(step)}</p>
                    </div>
                    <dl className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3">
                      <dt className="text-muted">{SKILLS_WORDS.aim}</dt>
                      <dd>{SKILL_TEXTS[step.id].aim}</dd>
                      <dt className="text-muted">{SKILLS_WORDS.exercise}</dt>
                      <dd>{SKILL_TEXTS[step.id].exercise}</dd>
                      <dt className="text-muted">{SKILLS_WORDS.project}</dt>
                      <dd>{SKILL_TEXTS[step.id].project}</dd>
                    </dl>
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
