import type { TaskPart } from '#model/facts/plan-tasks.ts';
import type { NinetyDaysFinding, PartStanding, TaskStanding } from '#model/findings/plan/ninety-days.ts';
import { dateWords, dayWords, shortDateWords } from '#words/figures/dates.ts';
import { capitalise, counted, numberWord } from '#words/figures/numbers.ts';
import { plural } from '#words/grammar/plural.ts';

/** How far the first 90 days have got: "Four of twelve steps are done; the next is due by 14 April 2027." */
export function ninetyDaysSentence({ done, total, next, start, hasBegun }: NinetyDaysFinding): string {
  if (next === null) return `All ${numberWord(total)} steps of the first 90 days are done.`;
  if (done === 0)
    return `The first 90 days ${hasBegun ? 'began' : 'begin'} on ${dateWords(start)}: ${counted(total, 'step')}, the first due by ${dayWords(next.due, start)}.`;
  return `${capitalise(numberWord(done))} of ${numberWord(total)} steps ${plural(done, 'is', 'are')} done; the next is due by ${dateWords(next.due)}.`;
}

export function ninetyDaysObjection({ overdue, next }: NinetyDaysFinding): string {
  if (overdue > 0) return `${capitalise(counted(overdue, 'step'))} ${plural(overdue, 'is', 'are')} late.`;
  return next === null ? 'Success is what the business does with it, not that it is there.' : asSentence(next.what);
}

/** A step as a sentence of its own; the user's own may end as one already. */
const asSentence = (what: string): string => (/[.!?]$/u.test(what) ? what : `${what}.`);

const PART_WORDS: Readonly<Record<TaskPart, string>> = {
  weeks_1_2: 'Weeks 1 and 2: know where you stand',
  weeks_3_8: 'Weeks 3 to 8: one thing that works',
  weeks_9_12: 'Weeks 9 to 12: make it last',
  challenge: 'A challenge for six months',
};

export const partName = (id: TaskPart): string => PART_WORDS[id];
export const partTitle = ({ id }: PartStanding): string => partName(id);

/** When a part runs: "1 to 14 April 2027" as both days. */
export const partDays = ({ from, to }: PartStanding): string => `${dayWords(from, to)} to ${dateWords(to)}`;

export const NINETY_DAYS_WORDS = {
  note: 'A step is due on the last day of its part unless you give it another. Days follow',
  start: 'the plan’s start',
  startAssumed: ', which nobody has set yet: the next 1 April or 1 October stands in for it.',
  challenge: 'Success is what the business does with it, not that it is used.',
  owner: 'Owner',
  due: 'Due on',
  add: 'Add a step',
  name: 'A step of your own',
  part: 'In',
  noName: 'Give the step a name first.',
  full: 'There is room for 40 steps of your own: take one away first.',
  file: 'The first 90 days',
} as const;

/** How far a part has got: "two of four done". */
export function partDone({ tasks }: PartStanding): string {
  const done = tasks.filter((task) => task.done === true).length;
  return `${done === 0 ? 'none' : numberWord(done)} of ${numberWord(tasks.length)} done`;
}

/** Whether a step is late, or when it is due. */
export const dueWords = ({ due, isOverdue }: TaskStanding): string =>
  `${isOverdue ? 'was due' : 'due'} by ${dateWords(due)}`;

/** Beside a step on paper: who does it, or room for a name, and by when. */
export const onPaper = ({ owner, due }: TaskStanding): string =>
  `${owner ?? `${NINETY_DAYS_WORDS.owner}: …………………`}, by ${shortDateWords(due)}`;

export const doneStep = (what: string, isDone: boolean): string => `${isDone ? 'Done' : 'Not done'}: ${what}`;
export const ownerStep = (what: string): string => `Owner: ${what}`;
export const dueStep = (what: string): string => `Due day: ${what}`;
export const addedStep = (what: string): string => `Added: ${what}`;
export const removedStep = (what: string): string => `Deleted: ${what}`;
export const renamedStep = (what: string): string => `Renamed: ${what}`;
export const removeWords = (what: string): string => `Delete “${what}”`;
