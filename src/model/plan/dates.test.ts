import { expect, test } from 'vitest';
import { dayOfWeek, lastDayOfWeek, planStart } from '#model/plan/dates.ts';

test('a plan starts on its own day, else on the next first of April or October', () => {
  expect(planStart({ plan: { start: '2027-01-15' } }, '2026-11-27')).toBe('2027-01-15');
  expect(planStart({}, '2026-03-31')).toBe('2026-04-01');
  expect(planStart({}, '2026-04-01')).toBe('2026-10-01');
  expect(planStart({}, '2026-10-01')).toBe('2027-04-01');
});

test('weeks are counted from the start, over a year’s end and a leap day', () => {
  expect(dayOfWeek('2027-04-01', 1)).toBe('2027-04-01');
  expect(lastDayOfWeek('2027-04-01', 16)).toBe('2027-07-21');
  expect(dayOfWeek('2027-12-27', 2)).toBe('2028-01-03');
  expect(lastDayOfWeek('2028-02-24', 1)).toBe('2028-03-01');
});
