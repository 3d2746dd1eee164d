import { expect, test } from 'vitest';
import { betOf } from '#model/findings/uncertainty/bet.ts';
import { distributionTitle } from './distribution.ts';

test.each([
  [0.999, 0.47, 'Two lenses, two different bets'],
  [0.999, 0.97, 'Two lenses, and both see a gain'],
  [0.01, 0.03, 'Two lenses, and both see a loss'],
  [0.6, 0.52, 'Two lenses, and much the same bet'],
  [0.6, 0.602, 'Two lenses, and one bet'],
])('%f against %f: %s', (own, other, title) => {
  expect(distributionTitle(betOf(own, other))).toBe(title);
});

test('of one lens alone', () => {
  expect(distributionTitle(betOf(0.99, null))).toBe('A gain in nearly every trial');
  expect(distributionTitle(betOf(0.5, null))).toBe('It can go either way');
  expect(distributionTitle(betOf(0.02, null))).toBe('A loss in nearly every trial');
});
