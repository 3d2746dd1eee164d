import { expect, test } from 'vitest';
import { toneOf } from './tone.ts';

test('the farther from break-even the stronger, and for months the fewer', () => {
  expect(toneOf(50, -25, 50, 0)).toBe(1);
  expect(toneOf(-25, -25, 50, 0)).toBe(-0.5);
  expect(toneOf(0, -25, 50, 0)).toBe(0);
  expect(toneOf(4, 4, 12, null)).toBe(1);
  expect(toneOf(12, 4, 12, null)).toBe(0);
  expect(toneOf(Number.NaN, 4, 12, null)).toBeNull();
});
