import { classes } from '#ui/class-names.ts';
import type { Standing } from './standing.ts';

export interface AssessmentProgressProps {
  readonly standings: readonly Standing[];
  /** The question on show, from 0; null for all of them. */
  readonly at: number | null;
  readonly isAnswered: (standing: Standing) => boolean;
  readonly onGo: (question: number) => void;
}

/** How far the assessment has come: one mark a question, filled where it is answered; a press goes there. */
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
      <ol aria-label="Questions" className="mt-2 flex gap-1">
        {standings.map((standing, k) => {
          const answered = isAnswered(standing);
          return (
            <li key={standing.factor.id} className="flex-1">
              <button
                type="button"
                aria-label={`Question ${k + 1}, ${standing.factor.label}${answered ? ', answered' : ''}`}
                aria-current={k === at ? 'step' : undefined}
                disabled={at === null}
                onClick={() => onGo(k)}
                className="group flex h-8 w-full items-center disabled:cursor-default tablet:h-6"
              >
                <span
                  className={classes(
                    'block w-full border',
                    k === at ? 'h-2.5 border-ink' : 'h-1.5 border-line group-enabled:group-hover:border-ink',
                    answered && (k === at ? 'bg-accent' : 'border-accent bg-accent'),
                  )}
                />
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
