import { useMemo } from 'react';
import { ninetyDaysOf } from '#model/findings/plan/ninety-days.ts';
import { useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { stepsTable } from '#features/plan/shared/tables.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { useFieldRoute } from '#ui/field-route.ts';
import { Opening } from '#ui/opening.tsx';
import { today } from '#ui/today.ts';
import {
  NINETY_DAYS_WORDS,
  ninetyDaysObjection,
  ninetyDaysSentence,
  partDays,
  partDone,
  partTitle,
} from '#words/plan/ninety-days.ts';
import { AddTask } from './add-task.tsx';
import { TaskRow } from './task-row.tsx';

/** The first 90 days as a checklist by week, with owners and days; it prints on one page. */
export function NinetyDaysTab() {
  const document = useNeev((state) => shownScenario(state).document);
  const day = today();
  const routeOfField = useFieldRoute();
  const found = useMemo(() => ninetyDaysOf(document, day), [document, day]);
  return (
    <>
      <Opening testId="opening" objection={ninetyDaysObjection(found)}>
        {ninetyDaysSentence(found)}
      </Opening>
      <p className="mt-4 max-w-[40rem] text-margin text-muted print:hidden">
        {NINETY_DAYS_WORDS.note}{' '}
        <a href={routeOfField('plan.start') ?? '#/plan'} className="underline-link">
          {NINETY_DAYS_WORDS.start}
        </a>
        {found.isStartAssumed ? NINETY_DAYS_WORDS.startAssumed : '.'}
      </p>
      <ChartFrame isTable title={NINETY_DAYS_WORDS.file} fileName="neev-90-days" table={stepsTable(found)}>
        {found.parts.map((part) => (
          <section key={part.id} aria-labelledby={part.id} className="mt-8 break-inside-avoid print:mt-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-ink pb-1.5">
              <h2 id={part.id} className="font-serif text-subject font-semibold">
                {partTitle(part)}
              </h2>
              <span className="text-small text-muted">
                {partDays(part)}, {partDone(part)}
              </span>
            </div>
            <ul>
              {part.tasks.map((task) => (
                <TaskRow key={task.path} task={task} />
              ))}
            </ul>
            {part.id === 'challenge' && <p className="mt-2 text-small text-muted">{NINETY_DAYS_WORDS.challenge}</p>}
          </section>
        ))}
      </ChartFrame>
      <AddTask />
    </>
  );
}
