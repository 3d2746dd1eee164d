import ical from 'ical-generator';
import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { dayOfWeek, lastDayOfWeek } from '#model/plan/dates.ts';
import { rowsOf } from '#features/plan/shared/rows.ts';
import { gateName, pushedWords } from '#words/plan/plan.ts';

/** Days that a calendar reads as days, whatever its zone. */
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * The plan as an iCalendar file: packages and actions over their days, gates on theirs. An event keeps its identity as it
 * moves, so that a newer file replaces what an older one brought.
 */
export function planCalendar(plan: PlanFinding, scenario: string): string {
  const { start } = plan;
  const calendar = ical({
    name: `${scenario}: the plan`,
    prodId: { company: 'Neev', product: 'Plan', language: 'EN' },
  });
  const add = (id: string, summary: string, from: string, to: string, description?: string): void => {
    calendar.createEvent({
      id: `${id}@neev`,
      summary,
      allDay: true,
      timezone: 'UTC',
      start: dateOf(from),
      // The day after the last one: a calendar's end is not part of it.
      end: new Date(dateOf(to).getTime() + 86_400_000),
      ...(description === undefined ? {} : { description }),
    });
  };
  for (const row of rowsOf(plan))
    add(
      `${row.kind}-${row.id}`,
      row.name,
      dayOfWeek(start, row.firstWeek),
      lastDayOfWeek(start, row.lastWeek),
      row.kind === 'package' && row.pushedBy !== null ? pushedWords(row.pushedBy) : undefined,
    );
  for (const { gate, week } of plan.gates) {
    const day = lastDayOfWeek(start, week);
    add(`gate-${gate}`, gateName(gate), day, day);
  }
  return calendar.toString();
}
