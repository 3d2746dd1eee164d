import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { dayOfWeek, lastDayOfWeek } from '#model/plan/dates.ts';
import { dayWords, monthWords } from '#words/figures/dates.ts';
import { eventWords, gateName } from '#words/plan/plan.ts';
import { rowsOf } from '#features/plan/shared/rows.ts';

interface Event {
  readonly day: string;
  readonly words: string;
  readonly isGate: boolean;
}

/** Everything that begins or ends, in order of time. */
function eventsOf(plan: PlanFinding): readonly Event[] {
  const { start } = plan;
  return [
    ...rowsOf(plan).flatMap(({ name, firstWeek, lastWeek }) => [
      { day: dayOfWeek(start, firstWeek), words: eventWords(name, 'begins'), isGate: false },
      { day: lastDayOfWeek(start, lastWeek), words: eventWords(name, 'ends'), isGate: false },
    ]),
    ...plan.gates.map(({ gate, week }) => ({ day: lastDayOfWeek(start, week), words: gateName(gate), isGate: true })),
  ].toSorted((left, right) => left.day.localeCompare(right.day));
}

/** The plan where there is no room to draw it to scale: month by month. */
export function MonthList({ plan }: { readonly plan: PlanFinding }) {
  const events = eventsOf(plan);
  const months = [...new Set(events.map(({ day }) => day.slice(0, 7)))];
  return (
    <ol className="border-t border-rule">
      {months.map((month) => (
        <li key={month} className="border-b border-rule py-3">
          <h3 className="font-semibold">{monthWords(month)}</h3>
          <ul className="mt-1 flex flex-col gap-1 text-table">
            {events
              .filter(({ day }) => day.startsWith(month))
              .map(({ day, words, isGate }) => (
                <li key={words} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3">
                  <span className="text-muted">{dayWords(day, day)}</span>
                  <span className={isGate ? 'font-semibold' : undefined}>
                    {isGate && <span aria-hidden="true">◆ </span>}
                    {words}
                  </span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
