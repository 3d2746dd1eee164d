import { expect, test } from 'vitest';
import { daysBetween } from './days-between.ts';

test('days are counted over months and leap years', () => {
  expect(daysBetween('2026-01-31', '2026-03-01')).toBe(29);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
});
