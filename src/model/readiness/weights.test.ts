import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACTORS } from '#model/facts/readiness.ts';
import { dimensionWeight, factorWeight } from '#model/readiness/weights.ts';

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
