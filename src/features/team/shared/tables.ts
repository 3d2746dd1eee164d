import type { CultureFinding } from '#model/findings/plan/culture.ts';
import type { LearningFinding } from '#model/findings/plan/learning.ts';
import type { TeamFinding } from '#model/findings/plan/team.ts';
import type { ChartTable } from '#ui/chart/table.ts';
import { moneyUnit, unitFor } from '#ui/chart/table-units.ts';
import { actionOf, groupName } from '#words/team/culture.ts';
import { phaseInSentence, roleName } from '#words/team/team.ts';

const PEOPLE = unitFor('people', []);

/** The posts by the day on which they have to be open. */
export const hiresTable = ({ hires }: TeamFinding): ChartTable => ({
  columns: [
    { label: 'Who' },
    { label: 'How many', unit: PEOPLE },
    { label: 'Open by' },
    { label: 'There on' },
    { label: 'For' },
    { label: 'Late', unit: unitFor('weeks', []) },
  ],
  rows: hires.map((hire) => [
    roleName(hire.role),
    hire.people,
    hire.open,
    hire.needed,
    phaseInSentence(hire),
    hire.weeksLate,
  ]),
});

/** People and their pay, month by month. */
export const monthsTable = ({ months }: TeamFinding): ChartTable => ({
  columns: [
    { label: 'Month' },
    { label: 'People', unit: PEOPLE },
    { label: 'Pay of the month', unit: moneyUnit(months.map(({ cost }) => cost)) },
  ],
  rows: months.map(({ month, people, cost }) => [`Month ${month}`, people, cost]),
});

/** Everybody's path, skill by skill. */
export const pathsTable = ({ people }: LearningFinding): ChartTable => ({
  columns: [
    { label: 'Who' },
    { label: 'Skill' },
    { label: 'From', unit: unitFor('week', []) },
    { label: 'Lasts', unit: unitFor('weeks', []) },
    { label: 'Price', unit: moneyUnit(people.flatMap(({ left }) => left.steps.map(({ skill }) => skill.price))) },
  ],
  rows: people.flatMap(({ name, left }) =>
    left.steps.map(({ skill, firstWeek }) => [name, skill.label, firstWeek, skill.weeks, skill.price]),
  ),
});

/** The practices with who does them how often. */
export const practicesTable = ({ groups }: CultureFinding): ChartTable => ({
  columns: [
    { label: 'Group' },
    { label: 'Practice' },
    { label: 'Chosen' },
    { label: 'Owner' },
    { label: 'How often' },
    { label: 'Readiness action' },
  ],
  rows: groups.flatMap(({ id, practices }) =>
    practices.map(({ practice, isChosen, owner, rhythm }) => [
      groupName(id),
      practice.label,
      isChosen ? 'yes' : 'no',
      owner ?? '',
      rhythm ?? '',
      actionOf(practice.action),
    ]),
  ),
});
