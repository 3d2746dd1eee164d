import { expect, test } from 'vitest';
import { sampled } from './sampled.ts';

test('a curve is read at both its ends and evenly between', () => {
  expect(sampled((x) => x * x, -1, 3, 4)).toEqual([
    [-1, 1],
    [0, 0],
    [1, 1],
    [2, 4],
    [3, 9],
  ]);
});

test('its last place is its end to the last bit', () => {
  expect(sampled((x) => x, 0, 0.7, 7).at(-1)).toEqual([0.7, 0.7]);
});
