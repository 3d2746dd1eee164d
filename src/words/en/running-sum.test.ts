import { expect, it } from 'vitest';
import type { Course } from '#model/findings/running-sum.ts';
import { backWords, deepestWords, rowName, runningSumTitle } from './running-sum.ts';

const CRORE = 1e7;
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

it.each<[Course, string]>([
  [{ kind: 'paid-back', months: 8.19 }, 'Paid back in month 9, ₹2.0 Cr ahead by year 3'],
  [{ kind: 'never' }, 'Not paid back in three years, ₹2.0 Cr ahead by year 3'],
  [{ kind: 'in-the-red', from: 0, until: 3.2 }, 'In the red until month 4, ₹2.0 Cr ahead by year 3'],
  [{ kind: 'in-the-red', from: 0, until: null }, 'In the red from the first day, ₹2.0 Cr ahead by year 3'],
  [{ kind: 'in-the-red', from: 25.5, until: null }, 'In the red from month 26, ₹2.0 Cr ahead by year 3'],
  [{ kind: 'in-the-red', from: 12.5, until: 25.5 }, 'In the red from month 13 to 26, ₹2.0 Cr ahead by year 3'],
])('a course of %o as a heading', (course, title) => {
  expect(plain(runningSumTitle(course, 2 * CRORE, 3))).toBe(title);
});

it('says the most money out as an amount, and when', () => {
  const sum = -6.34 * CRORE;
  expect(plain(deepestWords({ kind: 'deepest', year: 1.68 / 12, sum }))).toBe('most money out: ₹6.3 Cr in month 2');
  expect(plain(deepestWords({ kind: 'year', year: 0, sum }))).toBe('most money out: ₹6.3 Cr before the start');
  expect(plain(deepestWords({ kind: 'year', year: 2, sum }))).toBe('most money out: ₹6.3 Cr at the end of year 2');
});

it('calls a payback a payback, and coming back without one not', () => {
  expect(backWords({ kind: 'payback', year: 0.5 }, false).map(plain)).toEqual([
    'Breaks even',
    '6.0 months after the first rupee',
  ]);
  expect(backWords({ kind: 'return', year: 0.5 }, false).map(plain)).toEqual(['Back at zero', 'after 6.0 months']);
  expect(rowName({ kind: 'payback', year: 0.5 })).toBe('Paid back');
  expect(rowName({ kind: 'year', year: 2 })).toBe('End of year 2');
});
