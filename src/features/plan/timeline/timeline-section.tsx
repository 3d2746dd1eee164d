import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { backToUsual } from '#features/plan/shared/reset.ts';
import { planTable } from '#features/plan/shared/tables.ts';
import { rowsOf } from '#features/plan/shared/rows.ts';
import { useActions } from '#bound/context.ts';
import { AGAINST, OUTLINED, SOLID, TRACK } from '#ui/chart/bar-look.ts';
import { Swatch } from '#ui/chart/swatch.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { useMedia } from '#ui/use-media.ts';
import { TIMELINE_WORDS, timelineTitle } from '#words/plan/plan.ts';
import { CalendarButton } from './calendar-button.tsx';
import { LinkedSwitch } from './linked-switch.tsx';
import { MonthList } from './month-list.tsx';
import { StartField } from './start-field.tsx';
import { Timeline } from './timeline.tsx';
import { WeekNumbers } from './week-numbers.tsx';

/** Where a plan has room to be drawn to scale and moved. */
const DRAWN = '(min-width: 40rem)';

/** The plan to scale, to be moved; on a phone month by month. Under it the same as numbers. */
export function TimelineSection({ plan, today }: { readonly plan: PlanFinding; readonly today: string }) {
  const { edit, editAll, seal } = useActions();
  const isDrawn = useMedia(DRAWN);
  const rows = rowsOf(plan);
  const onMove = {
    change: ({ path, value }: { readonly path: unknown; readonly value: unknown }) => edit(String(path), value),
    settle: seal,
  };
  const legend = [
    { look: SOLID, words: TIMELINE_WORDS.solid },
    { look: OUTLINED, words: TIMELINE_WORDS.outlined },
    ...(plan.actions.length === 0 ? [] : [{ look: AGAINST, words: TIMELINE_WORDS.action }]),
    ...(plan.hiring.length === 0 ? [] : [{ look: TRACK, words: TIMELINE_WORDS.hiring }]),
  ];
  return (
    <Section
      stacked
      isFirst
      title={timelineTitle(plan)}
      prose={
        <div className="grid w-full max-w-[67.5rem] gap-x-10 gap-y-4 @columns:grid-cols-2">
          <StartField plan={plan} />
          {plan.linked !== null && <LinkedSwitch linked={plan.linked} />}
        </div>
      }
    >
      <ChartFrame
        title={TIMELINE_WORDS.file}
        fileName="neev-plan"
        table={planTable(plan)}
        legend={legend.map(({ look, words }) => ({ label: words, ...look }))}
        picture={<Timeline plan={plan} rows={rows} today={today} />}
        caption={isDrawn ? TIMELINE_WORDS.how : undefined}
      >
        {isDrawn ? <Timeline plan={plan} rows={rows} today={today} onMove={onMove} /> : <MonthList plan={plan} />}
        {isDrawn && (
          <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-small text-muted">
            {legend.map(({ look, words }) => (
              <li key={words} className="flex items-center gap-2">
                <Swatch look={look} />
                {words}
              </li>
            ))}
            <li>◆ {TIMELINE_WORDS.gate}</li>
          </ul>
        )}
      </ChartFrame>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <CalendarButton plan={plan} />
        {plan.isMoved && (
          <LinkButton
            onPress={() => {
              seal();
              editAll(backToUsual(), TIMELINE_WORDS.resetStep);
            }}
          >
            {TIMELINE_WORDS.reset}
          </LinkButton>
        )}
      </div>
      <WeekNumbers plan={plan} />
    </Section>
  );
}
