import { describe, expect, it } from 'vitest';
import { trialsEndOf } from '#model/findings/answer.ts';
import { trialsClause } from './answer.ts';

describe('the clause on the trials', () => {
  it.each([
    [22, 80, 1, '19 in 20 trials stay above', 22],
    [-8, 9, 0.49, '49 trials in 100 gain, 1 in 20 loses more than', 8],
    [-8, 9, 0.104, 'ten trials in 100 gain, 1 in 20 loses more than', 8],
    [0, 9, 0.95, '95 trials in 100 gain, 19 in 20 come to at least', 0],
    [-8, -2, 0.012, 'one trial in 100 gains, 19 in 20 lose more than', 2],
    [-8, -2, 0.004, 'four trials in 1,000 gain, 19 in 20 lose more than', 2],
    [-8, -2, 0, 'fewer than one trial in 1,000 gains, 19 in 20 lose more than', 2],
    [-8, -8, 0, 'no trial gains, 19 in 20 lose more than', 8],
  ])('of %d to %d', (p5, p95, probabilityPositive, before, amount) => {
    const end = trialsEndOf({ p5, p95, probabilityPositive, smallest: p5, largest: p95 });
    expect([trialsClause(end).replaceAll('\u00A0', ' '), end.amount]).toEqual([before, amount]);
  });
});
