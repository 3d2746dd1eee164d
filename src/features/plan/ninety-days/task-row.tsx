import { memo } from 'react';
import { LONGEST_NAME, LONGEST_OWNER } from '#scenario/limits.ts';
import type { TaskStanding } from '#model/findings/plan/ninety-days.ts';
import { useActions, useDocumentNow } from '#bound/context.ts';
import { KeptDate } from '#bound/fields/kept-date.tsx';
import { KeptText } from '#bound/fields/kept-text.tsx';
import { Button } from '#ui/button.tsx';
import { classes } from '#ui/class-names.ts';
import {
  doneStep,
  dueStep,
  dueWords,
  NINETY_DAYS_WORDS,
  onPaper,
  ownerStep,
  removedStep,
  removeWords,
  renamedStep,
} from '#words/plan/ninety-days.ts';

/** A step: whether it is done, what it is, who does it and by when; one of the user's own can be renamed and deleted. */
export const TaskRow = memo(function TaskRow({ task }: { readonly task: TaskStanding }) {
  const { path, what, isOwn, isOverdue, done = false } = task;
  const { editAll } = useActions();
  const documentNow = useDocumentNow();
  const remove = (): void => {
    const left = (documentNow().plan?.ownTasks ?? []).filter(({ id }) => !path.endsWith(`.${id}`));
    editAll([{ path: 'plan.ownTasks', value: left.length === 0 ? undefined : left }], removedStep(what));
  };
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)] items-start gap-x-2 gap-y-1.5 border-b border-rule py-2 text-table @row:grid-cols-[1.75rem_minmax(0,1fr)_10rem_9.5rem_2.5rem] print:grid-cols-[1.25rem_minmax(0,1fr)_15rem] print:py-0.5">
      <input
        type="checkbox"
        checked={done}
        aria-label={what}
        onChange={({ target }) =>
          editAll([{ path: `${path}.done`, value: target.checked ? true : undefined }], doneStep(what, target.checked))
        }
        className="mt-2.5 size-5 accent-accent tablet:mt-2 print:mt-0.5 print:size-4"
      />
      <div className="min-w-0 pt-2 print:pt-0">
        {isOwn ? (
          <KeptText
            path={`${path}.name`}
            label={NINETY_DAYS_WORDS.name}
            longest={LONGEST_NAME}
            step={renamedStep(what)}
            isLabelHidden
            isNeeded
          />
        ) : (
          <p className={classes('[overflow-wrap:anywhere]', done && 'text-muted line-through')}>{what}</p>
        )}
        <p className={classes('text-small print:hidden', isOverdue ? 'text-loss' : 'text-muted')}>
          {done ? null : dueWords(task)}
        </p>
      </div>
      <span className="col-start-2 grid grid-cols-2 gap-x-2 @row:contents print:hidden">
        <KeptText
          path={`${path}.owner`}
          label={`${NINETY_DAYS_WORDS.owner}: ${what}`}
          placeholder={NINETY_DAYS_WORDS.owner}
          longest={LONGEST_OWNER}
          step={ownerStep(what)}
          isLabelHidden
        />
        <KeptDate
          path={`${path}.date`}
          label={`${NINETY_DAYS_WORDS.due}: ${what}`}
          step={dueStep(what)}
          isLabelHidden
        />
      </span>
      <span className="hidden text-small print:block">{onPaper(task)}</span>
      {isOwn && (
        <span className="col-start-2 @row:col-start-auto print:hidden">
          <Button kind="quiet" icon="trash" iconOnly onPress={remove}>
            {removeWords(what)}
          </Button>
        </span>
      )}
    </li>
  );
});
