import { expect, it } from 'vitest';
import { ordinalSuffix, plural } from './plural.ts';

it('agrees with the count', () => {
  expect([0, 1, 2, 1.5, 0.1].map((count) => plural(count, 'year', 'years'))).toEqual([
    'years',
    'year',
    'years',
    'years',
    'years',
  ]);
});

it('makes ordinals, the teens among them', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 101, 111].map(ordinalSuffix)).toEqual('st nd rd th th th th st st th'.split(' '));
});
