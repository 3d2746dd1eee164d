import type { Change } from '#store/neev-store.ts';
import { PACKAGES, PLAN_WEEKS } from '#model/facts/packages.ts';
import type { PlanFinding } from '#model/findings/plan/plan.ts';
import type { MovableRow } from './rows.ts';

/** What a package and an action may last, weeks. */
const LONGEST = { package: 52, action: 260 } as const;
const LAST = { package: PLAN_WEEKS, action: 521 } as const;

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(Math.round(value), least), most);

/** The first week in which a row may begin: of a package the one after the last that it waits for. */
export function earliestOf(row: MovableRow, { packages }: PlanFinding): number {
  if (row.kind === 'action') return 1;
  const waitedFor = packages.filter(({ id }) => PACKAGES[row.id].after.includes(id));
  return Math.max(1, ...waitedFor.map(({ lastWeek }) => lastWeek + 1));
}

/**
 * What it takes to let a row begin in a week; null where that is where it begins, or where it may not. What waits for it
 * is pushed by the plan itself.
 */
export function moveTo(row: MovableRow, week: number, plan: PlanFinding): Change | null {
  const first = within(week, earliestOf(row, plan), LAST[row.kind]);
  if (first === row.firstWeek) return null;
  return row.kind === 'package'
    ? { path: `plan.packages.${row.id}.firstWeek`, value: first }
    : { path: `actions.${row.id}.startWeek`, value: first - 1 };
}

/** What it takes to let a row last so many weeks; null where it does already. */
export function lastFor(row: MovableRow, weeks: number): Change | null {
  const length = within(weeks, 1, LONGEST[row.kind]);
  if (length === row.lastWeek - row.firstWeek + 1) return null;
  return { path: `${row.kind === 'package' ? 'plan.packages' : 'actions'}.${row.id}.weeks`, value: length };
}
