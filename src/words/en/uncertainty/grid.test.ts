import { expect, test } from 'vitest';
import { gridTitle, toneOf } from './grid.ts';

const grid = (...values: number[]) => ({
  across: { driver: 'a', values: [0, 1] },
  up: { driver: 'b', values: [0, 1] },
  values: Float64Array.from(values),
  breakeven: [],
});

test('what two drivers do together', () => {
  expect(gridTitle(grid(1, 2, 3, 4), 2, 0)).toBe('No combination of the two turns it into a loss');
  expect(gridTitle(grid(-1, -2, -3, -4), -2, 0)).toBe('No combination of the two turns it into a gain');
  expect(gridTitle(grid(-1, 2, 3, 4), 2, 0)).toBe('Together the two can turn it into a loss');
  expect(gridTitle(grid(-1, 2, -3, -4), -3, 0)).toBe('Together the two can turn it into a gain');
});

test('a payback has no break-even, but may be missing', () => {
  expect(gridTitle(grid(1, 2, 3, 4), 2, null)).toBe('It pays back whatever the two are');
  expect(gridTitle(grid(1, 2, Number.NaN, 4), 2, null)).toBe('Together the two can keep it from paying back');
  expect(gridTitle(grid(Number.NaN, Number.NaN), null, null)).toBe('It never pays back, whatever the two are');
});

test('the farther from break-even the stronger, and for months the fewer', () => {
  expect(toneOf(50, -25, 50, 0)).toBe(1);
  expect(toneOf(-25, -25, 50, 0)).toBe(-0.5);
  expect(toneOf(0, -25, 50, 0)).toBe(0);
  expect(toneOf(4, 4, 12, null)).toBe(1);
  expect(toneOf(12, 4, 12, null)).toBe(0);
  expect(toneOf(Number.NaN, 4, 12, null)).toBeNull();
});
