import { ACTIONS } from '#model/facts/actions.ts';
import type { Milestone, QuickWin } from '#model/facts/milestones.ts';
import { QUICK_WIN_STEPS } from '#model/facts/milestones.ts';
import type { Placed } from '#model/plan/schedule.ts';
import { dayOfWeek, lastDayOfWeek } from '#model/plan/dates.ts';
import { dateWords, dayWords } from '#words/figures/dates.ts';
import { capitalise } from '#words/figures/numbers.ts';
import { listed } from '#words/grammar/listed.ts';

export const MILESTONES_WORDS = {
  winsTitle: 'Three quick wins show that it works',
  winsNote:
    'Months 3 to 6. What each is expected to bring is what the source says; measure it here before you count on it.',
  recipe: 'How one is done, week by week',
  quartersTitle: 'Then four quarters, each with something to show',
  quartersNote: 'A quarter is done when its sign of success is there, not when its weeks are over.',
  joins: 'Joins',
  success: 'It worked if',
} as const;

/** What a quick win asks and promises: "Medium effort, high impact." */
export function winWords({ action }: QuickWin): string {
  const { effort, impact } = ACTIONS[action];
  const promised = impact === null ? '' : `, ${impact.value} impact`;
  return `${capitalise(effort.value)} effort${promised}.`;
}

/** What §8 expects of it: "Expected: 80% fewer incidents, … and …." */
export const expectedWords = ({ expects }: QuickWin): string => `Expected: ${listed(expects)}.`;

export const deliverableWords = ({ deliverables }: Milestone): string => `${capitalise(listed(deliverables))}.`;

/** When a package runs, as a heading has it: "1 April to 26 May 2027". */
export function runWords(start: string, { firstWeek, lastWeek }: Pick<Placed, 'firstWeek' | 'lastWeek'>): string {
  const [from, to] = [dayOfWeek(start, firstWeek), lastDayOfWeek(start, lastWeek)];
  return `${dayWords(from, to)} to ${dateWords(to)}`;
}

/** A step of the recipe: "Weeks 2 and 3". */
export const stepWeeks = ({ from, to }: (typeof QUICK_WIN_STEPS)[number]): string =>
  from === to ? `Week ${from}` : to === from + 1 ? `Weeks ${from} and ${to}` : `Weeks ${from} to ${to}`;
