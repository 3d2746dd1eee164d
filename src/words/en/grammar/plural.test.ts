import { expect, it } from 'vitest';
import { plural } from './plural.ts';

it('agrees with the count', () => {
  expect([0, 1, 2, 1.5, 0.1].map((count) => plural(count, 'year', 'years'))).toEqual([
    'years',
    'year',
    'years',
    'years',
    'years',
  ]);
});
