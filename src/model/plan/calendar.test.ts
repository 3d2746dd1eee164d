import { expect, test } from 'vitest';
import { dayAt, dayNumber } from '#model/plan/calendar.ts';

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const monthsOf = (year: number): readonly number[] => [
  31,
  isLeap(year) ? 29 : 28,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
];
const two = (number: number): string => String(number).padStart(2, '0');

test('every day of four centuries has its number, and comes back from it', () => {
  let number = dayNumber('1900-01-01');
  for (let year = 1900; year < 2300; year++)
    for (const [k, days] of monthsOf(year).entries())
      for (let date = 1; date <= days; date++, number++) {
        const day = `${year}-${two(k + 1)}-${two(date)}`;
        if (dayAt(number) !== day || dayNumber(day) !== number)
          expect([dayAt(number), dayNumber(day)]).toEqual([day, number]);
      }
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('2000-03-01')).toBe(11_017);
});
