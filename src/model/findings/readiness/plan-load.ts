import type { ScenarioDocument } from '#model/document/document.ts';
import { figureOf, readCase } from '#model/business-case/read-case.ts';
import { numberInForce } from '#model/document/read.ts';
import { withValueAt } from '#model/document/write.ts';
import type { Effort } from '#model/facts/action.ts';
import { ACTIONS, type ActionId } from '#model/facts/actions.ts';

/** The least work that an effort stands for, in weeks of one person, as the catalogue draws its lines. */
export const LEAST_WORK: Readonly<Record<Effort, number>> = { low: 0, medium: 12, high: 36 };

/** The first stretch of weeks in which most actions run together. Weeks count from 1. */
export interface Busiest {
  readonly from: number;
  readonly to: number;
  readonly actions: number;
  /** Weeks of one person that these actions ask in this stretch, at the least. */
  readonly leastWork: number;
}

/** When each action runs, weeks from the start of year 1. */
const runOf = (document: ScenarioDocument, id: ActionId) => {
  const start = numberInForce(document, `actions.${id}.startWeek`) ?? 0;
  const weeks = numberInForce(document, `actions.${id}.weeks`) ?? 0;
  return { id, start, weeks, end: start + weeks };
};

/** The busiest time of these actions; null where none runs. Work is spread evenly over an action's weeks. */
export function busiestOf(document: ScenarioDocument, ids: readonly ActionId[]): Busiest | null {
  const runs = ids.map((id) => runOf(document, id)).filter(({ weeks }) => weeks > 0);
  // Most run together where one begins.
  const most = runs
    .map(({ start }) => ({ start, together: runs.filter((each) => each.start <= start && start < each.end) }))
    .toSorted((left, right) => right.together.length - left.together.length || left.start - right.start)[0];
  if (most === undefined) return null;
  const { start, together } = most;
  const end = Math.min(
    ...together.map((each) => each.end),
    ...runs.filter((each) => each.start > start).map((each) => each.start),
  );
  const perWeek = together.reduce((sum, { id, weeks }) => sum + LEAST_WORK[ACTIONS[id].effort.value] / weeks, 0);
  return { from: start + 1, to: end, actions: together.length, leastWork: perWeek * (end - start) };
}

/** How many actions a spread plan runs together; from one more on it is offered. */
const AT_ONCE = 2;

/** Ten years, in weeks: the latest start that a document can hold. */
const LAST_START = 520;

/** A start for each action, in this order, at most two at once; null where the last would start after ten years. */
export function oneAfterAnother(
  document: ScenarioDocument,
  inOrder: readonly ActionId[],
): ReadonlyMap<ActionId, number> | null {
  const free = Array.from({ length: AT_ONCE }, () => 0);
  const starts = new Map<ActionId, number>();
  for (const id of inOrder) {
    const start = Math.min(...free);
    free[free.indexOf(start)] = start + runOf(document, id).weeks;
    starts.set(id, start);
  }
  return [...starts.values()].some((start) => start > LAST_START) ? null : starts;
}

/** The document with these starts. */
export const withStarts = (document: ScenarioDocument, starts: ReadonlyMap<ActionId, number>): ScenarioDocument =>
  [...starts].reduce((from, [id, start]) => withValueAt(from, `actions.${id}.startWeek`, start), document);

/** The week in which the last of these actions ends. */
export const lastWeekOf = (document: ScenarioDocument, ids: readonly ActionId[]): number =>
  Math.max(0, ...ids.map((id) => runOf(document, id).end));

/** What a plan asks at its busiest of the team that there is. */
export interface PlanLoad {
  readonly busiest: Busiest;
  /** Weeks that the busiest stretch has. */
  readonly weeks: number;
  /** People; null where nobody counted them, or nobody is in the team. */
  readonly team: number | null;
  /** The work alone is more than all the team's weeks, or there are more actions than people. */
  readonly isTooMuch: boolean;
  /** A start for each action with at most two at once; null where no more run together anyway, or it takes too long. */
  readonly spread: ReadonlyMap<ActionId, number> | null;
}

/**
 * The load of these actions; null where no two ever run together.
 * @param inOrder the actions, the one to begin with first
 */
export function planLoadOf(document: ScenarioDocument, inOrder: readonly ActionId[]): PlanLoad | null {
  const busiest = busiestOf(document, inOrder);
  if (busiest === null || busiest.actions < 2) return null;
  const weeks = busiest.to - busiest.from + 1;
  const team = teamOf(document);
  return {
    busiest,
    weeks,
    team,
    isTooMuch: team !== null && (busiest.leastWork > team * weeks || busiest.actions > team),
    spread: busiest.actions > AT_ONCE ? oneAfterAnother(document, inOrder) : null,
  };
}

/** People in the data team; null where its cost is entered and nobody counted, or nobody is in it. */
function teamOf(document: ScenarioDocument): number | null {
  const read = readCase(document);
  const people = read.shape.mode === 'entered' ? null : figureOf(read, 'investment.headcount');
  return people === 0 ? null : people;
}
