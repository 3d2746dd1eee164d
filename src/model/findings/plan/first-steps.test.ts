import { describe, expect, test } from 'vitest';
import { assessmentOf } from '#model/findings/plan/assessment.ts';
import { ninetyDaysOf } from '#model/findings/plan/ninety-days.ts';

describe('the foundation assessment', () => {
  test('counts what was found and what it rests on', () => {
    expect(assessmentOf({})).toMatchObject({ topics: 15, found: 0, evidenced: 0, next: 'architecture' });
    const topics = {
      architecture: { finding: 'One warehouse' },
      tools: { finding: 'Three', evidence: 'List of 3 May' },
    };
    const found = assessmentOf({ plan: { topics }, readiness: { data_architecture_maturity: 7 } });
    expect(found).toMatchObject({ found: 2, evidenced: 1, next: 'quality_governance' });
    expect(found.groups[0]?.topics[0]?.factors).toMatchObject([
      { id: 'data_architecture_maturity', points: 7, applies: true },
    ]);
    const without = assessmentOf({ assessment: { notApplicable: ['data_architecture_maturity'] } });
    expect(without.groups[0]?.topics[0]?.factors).toMatchObject([{ applies: false }]);
  });
});

describe('the next 90 days', () => {
  const start = '2027-04-01';

  test('are due by the plan’s weeks unless a day is given, and late once that is past', () => {
    const found = ninetyDaysOf({ plan: { start } }, '2027-04-20');
    expect(found.parts.map(({ from, to }) => [from, to])).toEqual([
      ['2027-04-01', '2027-04-14'],
      ['2027-04-15', '2027-05-26'],
      ['2027-05-27', '2027-06-23'],
      ['2027-04-01', '2027-09-29'],
    ]);
    expect(found).toMatchObject({ done: 0, total: 12, overdue: 4, next: { path: 'plan.tasks.maturity_assessment' } });
    const tasks = { sponsor: { date: '2027-05-01' }, business_case: { done: true } };
    expect(ninetyDaysOf({ plan: { start, tasks } }, '2027-04-20')).toMatchObject({ done: 1, overdue: 2 });
  });

  test('have begun once the start is past, and say that it is the usual one where nobody set it', () => {
    expect(ninetyDaysOf({}, '2027-04-01')).toMatchObject({
      start: '2027-10-01',
      isStartAssumed: true,
      hasBegun: false,
    });
    expect(ninetyDaysOf({ plan: { start } }, start)).toMatchObject({ isStartAssumed: false, hasBegun: false });
    expect(ninetyDaysOf({ plan: { start } }, '2027-04-02').hasBegun).toBe(true);
  });

  test('hold tasks of one’s own with the others, the challenge apart', () => {
    const ownTasks = [
      { id: 't1', name: 'Ask legal', part: 'weeks_1_2', done: true },
      { id: 't2', name: 'Tell the press', part: 'challenge' },
    ] as const;
    const found = ninetyDaysOf({ plan: { start, ownTasks } }, '2027-04-01');
    expect(found).toMatchObject({ done: 1, total: 13 });
    expect(found.parts[3]?.tasks.at(-1)).toMatchObject({
      path: 'plan.ownTasks.t2',
      isOwn: true,
      what: 'Tell the press',
    });
  });
});
