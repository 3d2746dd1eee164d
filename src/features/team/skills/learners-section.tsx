import { useActions } from '#bound/context.ts';
import type { LearningFinding } from '#model/findings/plan/learning.ts';
import { Switch } from '#ui/fields/switch.tsx';
import { Section } from '#ui/page.tsx';
import { programmeWords, SKILLS_WORDS, trainingStep, trainingWords } from '#words/team/skills.ts';
import { AddLearner } from './add-learner.tsx';
import { LearnerRow } from './learner-row.tsx';

/** The people who learn, each with what they can do already; and whether their paths are the training that the case pays. */
export function LearnersSection({ learning }: { readonly learning: LearningFinding }) {
  const { editAll } = useActions();
  const { training, people, inProgramme } = learning;
  return (
    <Section
      isFirst
      title={SKILLS_WORDS.peopleTitle}
      prose={
        <>
          <p>{SKILLS_WORDS.peopleNote}</p>
          {training === null ? (
            <p>{SKILLS_WORDS.entered}</p>
          ) : (
            <div className="flex items-start gap-3">
              <Switch
                id="plan.trainingFromSkills"
                label={SKILLS_WORDS.training}
                isOn={training.isOn}
                onChange={(isOn) =>
                  editAll([{ path: 'plan.trainingFromSkills', value: isOn ? true : undefined }], trainingStep(isOn))
                }
              />
              <div>
                <p className="text-label font-medium text-ink">{SKILLS_WORDS.training}</p>
                <p data-testid="training">{trainingWords(training, learning)}</p>
              </div>
            </div>
          )}
          {inProgramme.length > 0 && <p className="text-ink">{programmeWords(learning)}</p>}
        </>
      }
    >
      <ul className="border-t border-rule">
        {people.map((learner) => (
          <LearnerRow key={learner.id} learner={learner} />
        ))}
      </ul>
      <AddLearner />
    </Section>
  );
}
