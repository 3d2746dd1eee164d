import type { ScenarioDocument } from '#model/document/document.ts';
import type { TaskDocument } from '#model/document/plan-document.ts';
import { TASK_PART_IDS, TASK_PARTS, tasksOf, type TaskPart } from '#model/facts/plan-tasks.ts';
import { dayOfWeek, lastDayOfWeek, planStart } from '#model/plan/dates.ts';

/** A task of the first 90 days, of the checklist or of the user's own. */
export interface TaskStanding extends TaskDocument {
  /** Where it stands in the document. */
  readonly path: string;
  readonly what: string;
  readonly isOwn: boolean;
  /** The day by which it is to be done: its own, else the last of its part. YYYY-MM-DD. */
  readonly due: string;
  readonly isOverdue: boolean;
}

export interface PartStanding {
  readonly id: TaskPart;
  readonly from: string;
  readonly to: string;
  readonly tasks: readonly TaskStanding[];
}

export interface NinetyDaysFinding {
  readonly start: string;
  /** The start is the usual one, always to come, since nobody has set another. */
  readonly isStartAssumed: boolean;
  readonly hasBegun: boolean;
  readonly parts: readonly PartStanding[];
  /** Of the twelve weeks; the challenge is counted apart. */
  readonly done: number;
  readonly total: number;
  readonly overdue: number;
  /** What is to be done first of what is open; null where nothing is. */
  readonly next: TaskStanding | null;
}

/** @param today as YYYY-MM-DD */
export function ninetyDaysOf(document: ScenarioDocument, today: string): NinetyDaysFinding {
  const start = planStart(document, today);
  const parts = TASK_PART_IDS.map((id) => partOf(document, id, start, today));
  const tasks = parts.filter(({ id }) => id !== 'challenge').flatMap((part) => part.tasks);
  const open = tasks.filter(({ done }) => done !== true);
  return {
    start,
    isStartAssumed: document.plan?.start === undefined,
    hasBegun: start < today,
    parts,
    done: tasks.length - open.length,
    total: tasks.length,
    overdue: open.filter(({ isOverdue }) => isOverdue).length,
    next: open.toSorted((left, right) => left.due.localeCompare(right.due))[0] ?? null,
  };
}

function partOf({ plan }: ScenarioDocument, id: TaskPart, start: string, today: string): PartStanding {
  const [first, last] = TASK_PARTS[id].weeks;
  const to = lastDayOfWeek(start, last);
  const standing = (path: string, what: string, isOwn: boolean, task: TaskDocument = {}): TaskStanding => {
    const due = task.date ?? to;
    return { ...task, path, what, isOwn, due, isOverdue: task.done !== true && due < today };
  };
  return {
    id,
    from: dayOfWeek(start, first),
    to,
    tasks: [
      ...tasksOf(id).map(([task, what]) => standing(`plan.tasks.${task}`, what, false, plan?.tasks?.[task])),
      ...(plan?.ownTasks ?? [])
        .filter(({ part }) => part === id)
        .map((task) => standing(`plan.ownTasks.${task.id}`, task.name, true, task)),
    ],
  };
}
