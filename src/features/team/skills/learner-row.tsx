import { memo, useState } from 'react';
import { SKILL_IDS, SKILLS, type SkillId } from '#model/facts/skill-modules.ts';
import { TRANSITION_IDS } from '#model/facts/skills.ts';
import { learnersIn, type LearnerStanding } from '#model/findings/plan/learning.ts';
import { LONGEST_NAME } from '#scenario/limits.ts';
import { useActions, useDocumentNow } from '#bound/context.ts';
import { KeptText } from '#bound/fields/kept-text.tsx';
import { Button } from '#ui/button.tsx';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';
import {
  heldStep,
  pathStepName,
  readyWords,
  removedPerson,
  removePerson,
  renamedPerson,
  SKILLS_WORDS,
  transitionName,
} from '#words/team/skills.ts';
import { PathSteps } from './path-steps.tsx';

/** Somebody who learns: their name, their path, what they can do already, and what is left of it. */
export const LearnerRow = memo(function LearnerRow({ learner }: { readonly learner: LearnerStanding }) {
  const { id, name, path, skills = [], all, left } = learner;
  const [isPathShown, setPathShown] = useState(false);
  const { editAll } = useActions();
  const documentNow = useDocumentNow();
  const at = (part: string): string => `plan.people.${id}.${part}`;
  const hold = (skill: SkillId, isHeld: boolean): void => {
    const next = SKILL_IDS.filter((each) => (each === skill ? isHeld : skills.includes(each)));
    editAll([{ path: at('skills'), value: next.length === 0 ? undefined : next }], heldStep(name));
  };
  const remove = (): void => {
    const others = learnersIn(documentNow()).filter((each) => each.id !== id);
    editAll([{ path: 'plan.people', value: others.length === 0 ? undefined : others }], removedPerson(name));
  };
  return (
    <li role="group" aria-label={name} className="border-b border-rule py-3 text-table">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-2 @row:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
        <KeptText
          path={at('name')}
          label={SKILLS_WORDS.name}
          longest={LONGEST_NAME}
          step={renamedPerson(name)}
          isLabelHidden
          isNeeded
        />
        <select
          aria-label={SKILLS_WORDS.path}
          value={path}
          onChange={({ target }) => editAll([{ path: at('path'), value: target.value }], pathStepName(name))}
          className={`${FIELD_LOOK} col-span-full row-start-2 @row:col-span-1 @row:row-start-auto`}
        >
          {TRANSITION_IDS.map((each) => (
            <option key={each} value={each}>
              {transitionName(each)}
            </option>
          ))}
        </select>
        <span className="print:hidden">
          <Button kind="quiet" icon="trash" iconOnly onPress={remove}>
            {removePerson(name)}
          </Button>
        </span>
      </div>
      <p className="mt-2 text-muted">{readyWords(learner)}</p>
      <details className="mt-1">
        <summary className="text-label font-medium text-accent">{SKILLS_WORDS.held}</summary>
        <ul className="mt-2 grid gap-x-4 gap-y-1 @row:grid-cols-2">
          {all.map((skill) => (
            <li key={skill}>
              <label className="flex min-h-11 items-center gap-2.5 tablet:min-h-8">
                <input
                  type="checkbox"
                  checked={skills.includes(skill)}
                  onChange={({ target }) => hold(skill, target.checked)}
                  className="size-5 accent-accent tablet:size-4"
                />
                {SKILLS[skill].label}
              </label>
            </li>
          ))}
        </ul>
      </details>
      {left.steps.length > 0 && (
        <details className="mt-1" onToggle={({ currentTarget }) => setPathShown(currentTarget.open)}>
          <summary className="text-label font-medium text-accent">{SKILLS_WORDS.left}</summary>
          {/* Sixty people with ten skills each would be a page of thousands of lines that nobody opened. */}
          {isPathShown && <PathSteps path={left} />}
        </details>
      )}
    </li>
  );
});
