import { expect, test } from 'vitest';
import { sumAxis } from './axis.ts';

test('the axis holds all that is drawn and its own ticks', () => {
  const { domain, ticks } = sumAxis({ lowest: -1.3e7, highest: 9.6e7 });
  expect(domain[0]).toBe(-1.3e7);
  expect(domain[1]).toBe(9.6e7);
  expect(ticks).toEqual([0, 2.5e7, 5e7, 7.5e7]);
});

test('zero has a place even where all is zero', () => {
  expect(sumAxis({ lowest: 0, highest: 0 })).toMatchObject({ domain: [0, 1], ticks: [0], isDeep: false });
});

test('a loss that takes much of the drawing is told', () => {
  expect(sumAxis({ lowest: -5, highest: 50 }).isDeep).toBe(false);
  expect(sumAxis({ lowest: -50, highest: 50 }).isDeep).toBe(true);
});
