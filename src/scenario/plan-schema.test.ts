import { describe, expect, test } from 'vitest';
import { problemLine } from '#scenario/problems.ts';
import { parseScenario } from '#scenario/schema.ts';

const linesOf = (plan: unknown): readonly string[] => {
  const parsed = parseScenario({ plan });
  return parsed.ok ? [] : parsed.problems.map(problemLine);
};
const documentOf = (plan: unknown) => {
  const parsed = parseScenario({ plan });
  return parsed.ok ? parsed.document : null;
};

describe('a plan', () => {
  test('says what is wrong and what would be right', () => {
    expect(linesOf({ start: '2027-02-29' })).toEqual([
      'plan.start: "2027-02-29" is no such day; accepts a day of the calendar as YYYY-MM-DD',
    ]);
    expect(linesOf({ packages: { pilot: { weeks: 3 } } })).toEqual([
      expect.stringMatching(/^plan\.packages\.pilot: unknown field/),
    ]);
    expect(linesOf({ packages: { scale: { firstWeek: 0 } } })).toEqual([
      'plan.packages.scale.firstWeek: 0 is below 1; accepts a whole number from 1 to 104',
    ]);
    expect(linesOf({ held: { data_engineer: 1.25 } })).toEqual([
      expect.stringMatching(/^plan\.held\.data_engineer: 1\.25 is not a multiple of 0\.5/),
    ]);
    expect(linesOf({ people: [{ id: 'p1', name: 'Asha', path: 'dataops_engineer', skills: ['dbt', 'dbt'] }] })).toEqual(
      ['plan.people[0].skills[1]: "dbt" stands here already; accepts each skill once'],
    );
    const task = { id: 't1', name: 'Ask finance', part: 'challenge' };
    expect(linesOf({ ownTasks: [task, task] })).toEqual([
      'plan.ownTasks[1].id: "t1" stands here already; accepts each id once',
    ]);
    expect(linesOf({ tasks: { sponsor: { done: 'yes' } } })).toEqual([
      'plan.tasks.sponsor.done: "yes" is not true or false; accepts true, false',
    ]);
  });

  test('holds equal decisions as equal documents', () => {
    const person = { id: 'p1', name: 'Asha', path: 'dataops_engineer' };
    expect(documentOf({ people: [{ ...person, skills: ['dbt', 'docker'] }] })).toEqual({
      plan: { people: [{ ...person, skills: ['docker', 'dbt'] }] },
    });
    expect(documentOf({ people: [{ ...person, skills: [] }], ownTasks: [], topics: { tools: {} } })).toEqual({
      plan: { people: [person] },
    });
  });
});
