import { describe, expect, it } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { FIXTURES } from '#model/testing/cases.ts';
import { differences } from '#model/testing/differences.ts';

const RESULT_KEYS = ['investment', 'benefits', 'projection', 'source', 'finance', 'readiness'] as const;

describe('results agree with the independent calculation to 1e-9', () => {
  it.each(FIXTURES)('$name', ({ scenario, expected }) => {
    const results = evaluateScenario(scenario);
    for (const key of RESULT_KEYS) expect(differences(expected[key], results[key], 1e-9, key)).toEqual([]);
  });

  it('covers every case', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(13);
  });
});
