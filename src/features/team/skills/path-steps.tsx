import type { LearningPath } from '#model/plan/paths.ts';
import { SKILL_TEXTS } from '#words/team/skill-texts.ts';
import { SKILLS_WORDS, stepWords } from '#words/team/skills.ts';

/** The skills of a path in their order, each with its weeks, what it is for, an exercise and a project. */
export function PathSteps({ path }: { readonly path: LearningPath }) {
  return (
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
  );
}
