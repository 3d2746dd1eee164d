import type { Run } from '#store/uncertainty-state.ts';
import { classes } from '#ui/class-names.ts';
import { formatMoneyBeside } from '#words/figures/money.ts';
import { trialsEndOf } from '#model/findings/answer.ts';
import { trialsClause } from '#words/answer.ts';

export interface TrialsWordsProps {
  readonly run: Pick<Run, 'findings' | 'isStale' | 'problem'>;
  /** The other amounts of the sentence, ₹. */
  readonly beside: readonly number[];
}

/**
 * What nine trials in ten, or nineteen in twenty, come to, and the end of the sentence. The place of the words is kept
 * until the first trials are in; the full stop stands before it, so that it does not hang alone in a line below.
 */
export function TrialsWords({ run: { findings, isStale, problem }, beside }: TrialsWordsProps) {
  if (findings === null) {
    return problem === null ? (
      <>
        .
        <span className="invisible" aria-hidden="true">
          {' '}
          19 in 20 trials stay above ₹00&nbsp;Cr
        </span>
      </>
    ) : (
      '.'
    );
  }
  const end = trialsEndOf(findings);
  return (
    <span className={classes(isStale && 'opacity-60')}>
      ; {trialsClause(end)}{' '}
      <a href="#/uncertainty" className="underline-figure whitespace-nowrap hover:decoration-2">
        {formatMoneyBeside(end.amount, beside, 'whole')}
      </a>
      .
    </span>
  );
}
