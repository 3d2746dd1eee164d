import type { LearningFinding } from '#model/findings/plan/learning.ts';
import { Icon } from '#ui/icon.tsx';
import { Section } from '#ui/page.tsx';
import { pathWords, SKILLS_WORDS, transitionName } from '#words/team/skills.ts';
import { PathSteps } from './path-steps.tsx';

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
              <PathSteps path={path} />
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
