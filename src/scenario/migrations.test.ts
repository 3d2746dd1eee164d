import { describe, expect, test } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { differences } from '#model/testing/differences.ts';
import { FIXTURES } from '#model/testing/cases.ts';
import { migrate } from '#scenario/migrations.ts';
import { readScenario } from '#scenario/read.ts';
import { CURRENT_VERSION, stamped } from '#scenario/version.ts';

const EARLIER = Array.from({ length: CURRENT_VERSION - 1 }, (_, index) => index + 1);

const resultsOf = (input: unknown) => {
  const read = readScenario(input);
  return read.ok ? evaluateScenario(read.document) : read.problems;
};

test.each(EARLIER)('a document of version %d is brought to the current one', (version) => {
  expect(migrate({ version, name: 'x' })).toEqual({ ok: true, raw: { version: CURRENT_VERSION, name: 'x' } });
});

describe.each(FIXTURES)('$name', ({ scenario, expected }) => {
  test.each(EARLIER)('of version %d shows the figures that it showed then', (version) => {
    const results = resultsOf({ ...scenario, version });
    expect(results).toStrictEqual(evaluateScenario(scenario));
    const then = Object.fromEntries(Object.keys(results).map((key) => [key, expected[key]]));
    expect(differences(then, results, 1e-9)).toEqual([]);
  });

  test.each(EARLIER)('of version %d gains its version and nothing else', (version) => {
    const { version: _, ...said } = scenario;
    expect(readScenario({ ...said, version })).toEqual({ ok: true, document: stamped(said) });
  });
});

test('a document of version 2 keeps every decision', () => {
  const said = {
    readiness: { team_skills: 12 },
    uncertainty: { drivers: { 'benefits.growth': { shape: 'pert', low: 0, likely: 0.05, high: 0.1 } }, trials: 5000 },
    lenses: [
      {
        name: 'Board',
        revenueAttribution: 0.1,
        contributionMargin: 0.4,
        overlap: 'additive',
        benefitRisk: 0,
        costRisk: 0,
      },
    ],
    register: { 'readiness.team_skills': { note: 'Interviews', confidence: 'low' } },
  };
  expect(readScenario({ version: 2, ...said })).toStrictEqual({ ok: true, document: { version: 3, ...said } });
});

test('without a version, a document counts as current', () => {
  expect(readScenario({ name: 'x' })).toStrictEqual({ ok: true, document: { name: 'x' } });
  expect(readScenario({ version: CURRENT_VERSION, name: 'x' })).toStrictEqual({
    ok: true,
    document: { version: CURRENT_VERSION, name: 'x' },
  });
});
