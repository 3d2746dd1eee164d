import { expect, test } from 'vitest';
import { rankOf, withPair, type Pair } from './pairs.ts';

const pairs: readonly Pair[] = [
  ['a', 'b', 0.5],
  ['b', 'c', -0.2],
];

test('a pair is found in either order', () => {
  expect(rankOf(pairs, 'b', 'a')).toBe(0.5);
  expect(rankOf(pairs, 'a', 'c')).toBeUndefined();
});

test('a pair is set, added, and taken away', () => {
  expect(withPair(pairs, 'b', 'a', 0.7)).toEqual([
    ['a', 'b', 0.7],
    ['b', 'c', -0.2],
  ]);
  expect(withPair(pairs, 'a', 'c', 0.1)).toEqual([...pairs, ['a', 'c', 0.1]]);
  expect(withPair(pairs, 'c', 'b', 0)).toEqual([['a', 'b', 0.5]]);
  expect(withPair([['a', 'b', 0.5]], 'a', 'b', undefined)).toBeUndefined();
  expect(withPair([], 'a', 'b', 0)).toBeUndefined();
});
