import type { AssessmentFinding } from '#model/findings/plan/assessment.ts';
import type { NinetyDaysFinding } from '#model/findings/plan/ninety-days.ts';
import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { dayOfWeek, lastDayOfWeek } from '#model/plan/dates.ts';
import type { ChartTable } from '#ui/chart/table.ts';
import { OF_100, PER_CENT, unitFor } from '#ui/chart/table-units.ts';
import { gateName, pushedWords } from '#words/plan/plan.ts';
import { partTitle } from '#words/plan/ninety-days.ts';
import { rowsOf } from './rows.ts';

const WEEK = unitFor('week', []);
const WEEKS = unitFor('weeks', []);

const KINDS = { package: 'Package', action: 'Action', hiring: 'Hiring' } as const;

/** The plan row by row, gates among them, in the order of their first days. */
export function planTable(plan: PlanFinding): ChartTable {
  const { start } = plan;
  const rows = rowsOf(plan).map((row) => ({
    from: row.firstWeek,
    cells: [
      row.name,
      KINDS[row.kind],
      dayOfWeek(start, row.firstWeek),
      lastDayOfWeek(start, row.lastWeek),
      row.firstWeek,
      row.lastWeek - row.firstWeek + 1,
      row.kind === 'package' && row.isCritical ? 'yes' : 'no',
      row.kind === 'package' && row.pushedBy !== null ? pushedWords(row.pushedBy) : '',
    ],
  }));
  const gates = plan.gates.map(({ gate, week }) => {
    const day = lastDayOfWeek(start, week);
    return { from: week + 1, cells: [gateName(gate), 'Gate', day, day, week, 0, '', ''] };
  });
  return {
    columns: [
      { label: 'What' },
      { label: 'Kind' },
      { label: 'First day' },
      { label: 'Last day' },
      { label: 'Begins', unit: WEEK },
      { label: 'Lasts', unit: WEEKS },
      { label: 'Critical' },
      { label: 'Note' },
    ],
    rows: [...rows, ...gates].toSorted((left, right) => left.from - right.from).map(({ cells }) => cells),
  };
}

/** The gates by the plan, and what they would be by the source's. */
export const gatesTable = ({ start, gates }: PlanFinding): ChartTable => ({
  columns: [
    { label: 'Gate' },
    { label: 'Day' },
    { label: 'At the end of', unit: WEEK },
    { label: 'Readiness then', unit: OF_100 },
    { label: 'Passed', unit: PER_CENT },
    { label: 'In the source’s plan', unit: WEEK },
    { label: 'Passed there', unit: PER_CENT },
  ],
  rows: gates.map(({ gate, week, score, probability, usual }) => [
    gateName(gate),
    lastDayOfWeek(start, week),
    week,
    score,
    probability,
    usual.week,
    usual.probability,
  ]),
});

/** The foundation assessment, topic by topic. */
export const findingsTable = ({ groups }: AssessmentFinding): ChartTable => ({
  columns: [
    { label: 'Topic' },
    { label: 'Question' },
    { label: 'Finding' },
    { label: 'Evidence' },
    { label: 'Found on' },
    { label: 'Informs' },
  ],
  rows: groups.flatMap(({ topics }) =>
    topics.map(({ topic, finding = '', evidence = '', date = '', factors }) => [
      topic.label,
      topic.question,
      finding,
      evidence,
      date,
      factors.map(({ label }) => label).join('; '),
    ]),
  ),
});

/** The first 90 days, step by step. */
export const stepsTable = ({ parts }: NinetyDaysFinding): ChartTable => ({
  columns: [
    { label: 'When' },
    { label: 'Step' },
    { label: 'Owner' },
    { label: 'Due' },
    { label: 'Done' },
    { label: 'Late' },
  ],
  rows: parts.flatMap((part) =>
    part.tasks.map(({ what, owner = '', due, done, isOverdue }) => [
      partTitle(part),
      what,
      owner,
      due,
      done === true ? 'yes' : 'no',
      isOverdue ? 'yes' : 'no',
    ]),
  ),
});
