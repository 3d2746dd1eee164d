import { formatScore } from '#words/figures/score.ts';
import { useId, useRef } from 'react';
import type { Snapshot } from '#model/document/document.ts';
import { classes } from '#ui/class-names.ts';
import { dateWords } from '#words/figures/dates.ts';
import { Icon } from '#ui/icon.tsx';
import type { Scores } from '#model/readiness/standings.ts';
import { deleteLabel } from '#words/readiness/snapshots.ts';
import { levelOf } from '#words/readiness/standing.ts';

export interface KeptAssessment {
  readonly snapshot: Snapshot;
  readonly scores: Scores;
}

export interface SnapshotListProps {
  readonly kept: readonly KeptAssessment[];
  /** The day compared with now. */
  readonly chosen: string | null;
  readonly onChoose: (date: string) => void;
  readonly onDelete: (date: string) => void;
}

/** The assessments kept, newest first: a press compares one with now, another deletes it. */
export function SnapshotList({ kept, chosen, onChoose, onDelete }: SnapshotListProps) {
  const titleId = useId();
  const list = useRef<HTMLElement>(null);
  return (
    <section ref={list} tabIndex={-1} aria-labelledby={titleId} className="pt-8 outline-none">
      <h3 id={titleId} className="mb-2 font-serif text-subject font-semibold">
        Kept assessments
      </h3>
      <ul>
        {kept.toReversed().map(({ snapshot: { date }, scores }) => (
          <li
            key={date}
            className={classes(
              '-mx-3 print:mx-0 print:px-0 flex items-center gap-2 border-b border-rule px-3 last:border-b-0',
              date === chosen ? 'bg-sunk' : 'hover:bg-sunk',
            )}
          >
            <button
              type="button"
              aria-pressed={date === chosen}
              onClick={() => onChoose(date)}
              className="flex min-h-11 min-w-0 flex-1 flex-wrap items-baseline gap-x-4 py-2 text-start text-table tablet:min-h-9"
            >
              <span className="w-56 font-medium">
                {dateWords(date)}
                {date === chosen && <span className="ml-2 text-small text-accent">compared</span>}
              </span>
              <span className="tnum w-12 font-semibold">{formatScore(scores.score)}</span>
              <span className="text-small text-muted">{levelOf(scores).name}</span>
            </button>
            <button
              type="button"
              aria-label={deleteLabel(date)}
              onClick={() => {
                onDelete(date);
                // The button goes with its assessment; the focus stays near.
                list.current?.focus({ preventScroll: true });
              }}
              className="flex size-11 shrink-0 items-center justify-center text-muted hover:text-ink tablet:size-9"
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
