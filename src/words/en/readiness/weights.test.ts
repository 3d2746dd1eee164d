import { expect, test } from 'vitest';
import { FACTORS } from '#model/facts/readiness.ts';
import { dimensionWords, whereWeightGoes } from './weights.ts';

const without =
  (...ids: readonly string[]) =>
  (id: string) =>
    !ids.includes(id);

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
