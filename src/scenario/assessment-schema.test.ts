import { describe, expect, test } from 'vitest';
import { ACTION_IDS } from '#model/facts/actions.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import { MOST_SNAPSHOTS } from '#scenario/limits.ts';
import { problemLine } from '#scenario/problems.ts';
import { parseScenario } from '#scenario/schema.ts';

const FACTOR_IDS = FACTORS.map(({ id }) => id);

function linesOf(input: unknown): readonly string[] {
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.problems.map(problemLine);
}
const documentOf = (input: unknown) => {
  const parsed = parseScenario(input);
  return parsed.ok ? parsed.document : parsed.problems;
};
const day = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
const snapshot = (date: string, points: unknown = { team_skills: 5 }) => ({ date, points });

describe('factors that do not apply', () => {
  const lines = (notApplicable: unknown) => linesOf({ assessment: { notApplicable } });

  test('are a set: their order says nothing', () => {
    expect(documentOf({ assessment: { notApplicable: ['team_skills', 'tool_standardization'] } })).toStrictEqual({
      assessment: { notApplicable: ['tool_standardization', 'team_skills'] },
    });
  });

  test('may be all but one', () => {
    const notApplicable = FACTOR_IDS.slice(1);
    expect(documentOf({ assessment: { notApplicable } })).toStrictEqual({ assessment: { notApplicable } });
  });

  test.each<[string, unknown, string]>([
    [
      'all twelve',
      FACTOR_IDS,
      ': is too long; accepts at most 11 of the 12 factors, each once: a case needs one factor that applies',
    ],
    [
      'one twice',
      ['team_skills', 'leadership_support', 'team_skills'],
      '[2]: "team_skills" stands here already; accepts each factor once',
    ],
    [
      'no list',
      'team_skills',
      ': "team_skills" is not a list; accepts at most 11 of the 12 factors, each once: a case needs one factor that applies',
    ],
    ['no factor', ['toString'], `[0]: "toString" is not one of ${FACTOR_IDS.join(', ')}`],
    ['a number', [4], `[0]: 4 is not one of ${FACTOR_IDS.join(', ')}`],
  ])('%s is refused', (_, list, line) => {
    expect(lines(list)).toEqual([`assessment.notApplicable${line}`]);
  });

  test('none, no target and no snapshot say nothing', () => {
    expect(documentOf({ assessment: { notApplicable: [], targets: {}, snapshots: [] } })).toStrictEqual({});
  });
});

describe('targets', () => {
  test.each(FACTORS)('of $id go up to its maximum', ({ id, maximum }) => {
    expect(linesOf({ assessment: { targets: { [id]: maximum } } })).toEqual([]);
    expect(linesOf({ assessment: { targets: { [id]: maximum + 1 } } })).toEqual([
      `assessment.targets.${id}: ${maximum + 1} is above ${maximum}; accepts 0 to ${maximum} points`,
    ]);
  });
});

describe('snapshots', () => {
  const lines = (snapshots: unknown) => linesOf({ assessment: { snapshots } });

  test('are kept as they were taken, their points in the order of the factors', () => {
    const taken = snapshot('2026-03-31', { success_metrics: 25, team_skills: 0 });
    const kept = documentOf({ assessment: { snapshots: [taken, snapshot('2026-04-01')] } });
    expect(JSON.stringify(kept)).toBe(
      '{"assessment":{"snapshots":[{"date":"2026-03-31","points":{"team_skills":0,"success_metrics":25}},' +
        '{"date":"2026-04-01","points":{"team_skills":5}}]}}',
    );
  });

  test('what is undefined in one is not kept', () => {
    const points = { team_skills: 5, success_metrics: undefined };
    expect(documentOf({ assessment: { snapshots: [snapshot('2026-03-31', points)] } })).toStrictEqual({
      assessment: { snapshots: [snapshot('2026-03-31')] },
    });
  });

  test('there may be sixty', () => {
    const many = Array.from({ length: MOST_SNAPSHOTS + 1 }, (_, index) => snapshot(day(index)));
    expect(lines(many.slice(1))).toEqual([]);
    expect(lines(many)).toEqual([
      'assessment.snapshots: is too long; accepts a list of at most 60 snapshots, oldest first',
    ]);
  });

  test.each<[unknown, string]>([
    [
      [snapshot('2026-04-01'), snapshot('2026-03-31')],
      '[1].date: "2026-03-31" is not after "2026-04-01"; accepts each day once, oldest first',
    ],
    [
      [snapshot('2026-04-01'), snapshot('2026-04-01')],
      '[1].date: "2026-04-01" is not after "2026-04-01"; accepts each day once, oldest first',
    ],
    [[snapshot('2026-02-30')], '[0].date: "2026-02-30" is no such day; accepts a day of the calendar as YYYY-MM-DD'],
    [[{ points: { team_skills: 5 } }], '[0].date: is missing; accepts a day of the calendar as YYYY-MM-DD'],
    [[snapshot('2026-04-01', {})], '[0].points: says nothing; accepts the points of at least one factor'],
    [[snapshot('2026-04-01', { team_skills: 31 })], '[0].points.team_skills: 31 is above 30; accepts 0 to 30 points'],
    [
      [snapshot('2026-04-01', { team_skills: 5, team_skill: 5 })],
      '[0].points.team_skill: unknown field; did you mean team_skills?',
    ],
    [[{ ...snapshot('2026-04-01'), note: 'x' }], '[0].note: unknown field; accepts date, points'],
    [5, ': 5 is not a list; accepts a list of at most 60 snapshots, oldest first'],
  ])('%.80j', (snapshots, line) => {
    expect(lines(snapshots)).toEqual([`assessment.snapshots${line}`]);
  });
});

describe('actions', () => {
  test.each(ACTION_IDS)('%s may be chosen and moved', (id) => {
    const actions = { [id]: { chosen: false, startWeek: 0, weeks: 6, cost: 0 } };
    expect(documentOf({ actions })).toStrictEqual({ actions });
  });

  test('one of which nothing is said is no decision', () => {
    expect(documentOf({ actions: { pilot_project: { raises: {} } } })).toStrictEqual({});
  });

  test.each<[string, string]>([
    ['{"pilot_projekt":{"chosen":true}}', 'pilot_projekt: unknown field; did you mean pilot_project?'],
    ['{"pilot_project":{"chosen":1}}', 'pilot_project.chosen: 1 is not true or false; accepts true, false'],
    ['{"pilot_project":{"week":1}}', 'pilot_project.week: unknown field; did you mean weeks?'],
    [
      '{"pilot_project":true}',
      'pilot_project: true is not an object; accepts {…} with chosen, startWeek, weeks, cost, raises',
    ],
  ])('%s', (text, line) => {
    expect(linesOf({ actions: JSON.parse(text) })).toEqual([`actions.${line}`]);
  });
});

test('a factor at the wrong place is looked for among the points of readiness', () => {
  expect(linesOf({ team_skills: 5 })).toEqual(['team_skills: unknown field here; did you mean readiness.team_skills?']);
});
