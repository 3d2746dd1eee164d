import { classes } from '#ui/class-names.ts';
import type { Answer } from '#model/findings/answer.ts';
import { ANSWER_WORDS } from '#words/answer.ts';

export interface AnswerWordProps {
  readonly answer: Exclude<Answer, 'nothing-entered' | 'nothing-invested' | 'no-benefit'>;
  /** The trials that decide it are those of an earlier state. */
  readonly isOpen: boolean;
  /** There will be no trials before the next edit. */
  readonly hasProblem: boolean;
}

/** The word that opens the verdict. While trials have yet to decide it, its place is kept and nothing is said. */
export function AnswerWord({ answer, isOpen, hasProblem }: AnswerWordProps) {
  if (answer === 'unknown') {
    return hasProblem ? null : (
      <strong className="invisible font-semibold" aria-hidden="true">
        {ANSWER_WORDS.yes}{' '}
      </strong>
    );
  }
  return <strong className={classes('font-semibold', isOpen && 'opacity-60')}>{ANSWER_WORDS[answer]} </strong>;
}
