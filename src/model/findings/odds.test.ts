import { describe, expect, it } from 'vitest';
import { oddsOf, roughOddsOf } from './odds.ts';

const told = ({ bound, count, of }: ReturnType<typeof oddsOf>) => `${bound} ${count}/${of}`;

describe('odds', () => {
  it.each([
    [0.6512, 'exactly 2/3'],
    [0.5, 'exactly 1/2'],
    [0.2, 'exactly 1/5'],
    [0.563, 'exactly 56/100'],
    [0.1536, 'exactly 15/100'],
    [0.0366, 'exactly 4/100'],
    [0.995, 'exactly 995/1000'],
    [1, 'more 999/1000'],
    [0, 'fewer 1/1000'],
  ])('counted in trials: %d', (share, expected) => {
    expect(told(oddsOf(share))).toBe(expected);
  });

  it.each([
    [0.6393, 'more 6/10'],
    [0.8, 'exactly 4/5'],
    [0.8704, 'nearly 9/10'],
    [0.1855, 'exactly 1/5'],
    [0.7, 'exactly 7/10'],
    [0.99, 'exactly 99/100'],
    [0.05, 'exactly 5/100'],
    [0.0001, 'fewer 1/1000'],
  ])('assumed: %d', (share, expected) => {
    expect(told(roughOddsOf(share))).toBe(expected);
  });
});
