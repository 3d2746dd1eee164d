import type { ScenarioDocument } from '#model/document/document.ts';
import { dayAt, dayNumber } from '#model/plan/calendar.ts';

const DAYS_A_WEEK = 7;

const daysAfter = (day: string, days: number): string => dayAt(dayNumber(day) + days);

/**
 * The day on which week 1 of the plan begins, as YYYY-MM-DD: the document's own, else the next first of April or October,
 * when Indian companies begin a financial year or its second half.
 * @param today as YYYY-MM-DD
 */
export function planStart({ plan }: ScenarioDocument, today: string): string {
  if (plan?.start !== undefined) return plan.start;
  const year = today.slice(0, 4);
  const next = [`${year}-04-01`, `${year}-10-01`].find((day) => day > today);
  return next ?? `${String(Number(year) + 1).padStart(4, '0')}-04-01`;
}

/** The first day of a week of the plan, as YYYY-MM-DD; week 1 begins on the start. */
export const dayOfWeek = (start: string, week: number): string => daysAfter(start, (week - 1) * DAYS_A_WEEK);

/** The last day of a week of the plan, as YYYY-MM-DD. */
export const lastDayOfWeek = (start: string, week: number): string => daysAfter(start, week * DAYS_A_WEEK - 1);
