import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACTORS } from '#model/facts/readiness.ts';
import { dimensionWeight, dimensionWords, factorWeight, whereWeightGoes } from './weights.ts';

const without =
  (...ids: readonly string[]) =>
  (id: string) =>
    !ids.includes(id);

test('whatever applies, the weights make up the whole score', () => {
  const some = fc.subarray(
    FACTORS.map(({ id }) => id),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(some, (applying) => {
      const total = FACTORS.reduce((sum, { id }) => sum + factorWeight(id, (each) => applying.includes(each)), 0);
      expect(total).toBeCloseTo(1, 12);
    }),
  );
});

test('a factor counts its points of its dimension’s weight', () => {
  expect(factorWeight('team_skills', () => true)).toBeCloseTo(0.12, 12);
  expect(factorWeight('team_skills', without('leadership_support'))).toBeCloseTo(0.16, 12);
  expect(factorWeight('team_skills', without('team_skills'))).toBe(0);
  const technical = FACTORS.filter(({ dimension }) => dimension === 'technical').map(({ id }) => id);
  expect(dimensionWeight('organizational', without(...technical))).toBeCloseTo(4 / 7, 12);
});

test('where the weight goes is said with its numbers', () => {
  expect(whereWeightGoes('leadership_support', without('leadership_support'))).toBe(
    'Not applicable. Its 25 points of weight go to the three other factors of organisational readiness: a point of theirs now counts 1.33.',
  );
  const business = FACTORS.filter(({ dimension }) => dimension === 'business').map(({ id }) => id);
  expect(whereWeightGoes('success_metrics', without(...business))).toBe('Not applicable, as no business factor is.');
  expect(dimensionWords('business', without(...business))).toBe(
    'no factor applies, so its 30% go to the others: technical counts 42.9% and organisational counts 57.1%',
  );
  expect(dimensionWords('technical', without(...business))).toBe('42.9% of the score');
  expect(dimensionWords('technical', without('team_skills'))).toBe('30% of the score');
});
