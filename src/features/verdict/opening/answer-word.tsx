import { classes } from '#ui/class-names.ts';
import type { Word } from '#model/findings/answer.ts';
import type { Stopping } from '#model/findings/stopping.ts';
import { ANSWER_WORDS, conditionWords } from '#words/answer.ts';

export interface AnswerWordProps {
  readonly answer: Word | 'unknown';
  readonly stopping: Stopping | null;
  /** The trials that decide it are those of an earlier state. */
  readonly isOpen: boolean;
  /** There will be no trials before the next edit. */
  readonly hasProblem: boolean;
}

/** The word that opens the verdict, and what it holds for. While trials have yet to decide it, its place is kept and nothing is said. */
export function AnswerWord({ answer, stopping, isOpen, hasProblem }: AnswerWordProps) {
  if (answer === 'unknown')
    return hasProblem ? null : (
      <span className="invisible" aria-hidden="true">
        <Said word="probably" stopping={stopping} />{' '}
      </span>
    );
  return (
    <span className={classes(isOpen && 'opacity-60')}>
      <Said word={answer} stopping={stopping} />{' '}
    </span>
  );
}

const Said = ({ word, stopping }: { readonly word: Word; readonly stopping: Stopping | null }) => (
  <>
    <strong className="font-semibold">{ANSWER_WORDS[word]}</strong>
    {conditionWords(word, stopping)}
  </>
);
