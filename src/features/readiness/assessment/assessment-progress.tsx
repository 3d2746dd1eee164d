import { classes } from '#ui/class-names.ts';
import { Icon } from '#ui/icon.tsx';
import type { Standing } from '#model/readiness/standings.ts';

export interface AssessmentProgressProps {
  readonly standings: readonly Standing[];
  /** The question on show, from 0; null for all of them. */
  readonly at: number | null;
  readonly isAnswered: (standing: Standing) => boolean;
  readonly onGo: (question: number) => void;
}

/** Which question is on show and which are answered: a number each, ticked once answered; a press goes there. */
export function AssessmentProgress({ standings, at, isAnswered, onGo }: AssessmentProgressProps) {
  const done = standings.filter(isAnswered).length;
  return (
    <div className="max-w-[46rem]">
      <p className="flex flex-wrap justify-between gap-x-4 text-table text-muted">
        <span className="font-semibold text-ink">
          {at === null ? 'Assessment' : `Question ${at + 1} of ${standings.length}`}
        </span>
        <span role="status">
          {done} of {standings.length} answered
        </span>
      </p>
      <ol aria-label="Questions" className="mt-2 flex">
        {standings.map((standing, k) => {
          const answered = isAnswered(standing);
          const isHere = k === at;
          return (
            <li key={standing.factor.id} className="flex-1">
              <button
                type="button"
                aria-label={`Question ${k + 1}, ${standing.factor.label}${answered ? ', answered' : ''}`}
                aria-current={isHere ? 'step' : undefined}
                disabled={at === null}
                onClick={() => onGo(k)}
                className={classes(
                  'tnum flex min-h-11 w-full flex-col items-center justify-end gap-0.5 border-b-2 pb-1 text-small enabled:hover:border-ink enabled:hover:text-ink disabled:cursor-default',
                  isHere ? 'border-ink font-semibold text-ink' : 'border-rule text-muted',
                )}
              >
                <span aria-hidden="true" className="flex h-4 items-center text-accent">
                  {answered && <Icon name="check" size={12} />}
                </span>
                {k + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
