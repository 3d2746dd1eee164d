import { expect, test } from 'vitest';
import { formatFixed, groupIndian } from './digits.ts';
import { formatMonths, formatMonthsChange } from './months.ts';
import { capitalise, counted, formatNumber, numberWord, ordinal } from './numbers.ts';
import { formatPoints, formatProbability, formatRate, formatRoi } from './percent.ts';

test("Indian grouping agrees with the platform's own", () => {
  for (const value of [0, 12, 123, 1234, 12345, 123456, 1234567, 12345678, 123456789012]) {
    expect(groupIndian(String(value))).toBe(value.toLocaleString('en-IN'));
  }
  expect(formatFixed(-1234567.891, 1)).toBe('−12,34,567.9');
  expect(formatFixed(-0.04, 1)).toBe('0.0');
});

test('percentages', () => {
  expect(formatRoi(18.76)).toBe('1,876%');
  expect(formatRoi(-0.224)).toBe('−22%');
  expect(formatRoi(null)).toBe('—');
  expect([0.15, 0.096, 0.0025, 1, 0].map(formatRate)).toEqual(['15%', '9.6%', '0.25%', '100%', '0%']);
  expect(formatPoints(0.09)).toBe('+9 points');
  expect(formatPoints(-0.01)).toBe('−1 point');
  expect(formatPoints(0.001)).toBe('0 points');
  expect(formatPoints(0.11)).toBe('+11 points');
});

test('a probability is never printed as certain or impossible', () => {
  expect([1, 0.9995, 0.999, 0.996, 0.473, 0.004, 0.0009, 0].map(formatProbability)).toEqual([
    '>99.9%',
    '>99.9%',
    '99.9%',
    '99.6%',
    '47%',
    '0.4%',
    '<0.1%',
    '<0.1%',
  ]);
});

test('months', () => {
  expect(formatMonths(4.62)).toBe('4.6\u00A0months');
  expect(formatMonths(1)).toBe('1.0\u00A0month');
  expect(formatMonths(0.7, 'short')).toBe('0.7\u00A0mo');
  expect(formatMonths(null)).toBe('—');
  expect(formatMonthsChange(-0.2)).toBe('0.2 months sooner');
  expect(formatMonthsChange(0.31)).toBe('0.3 months later');
  expect(formatMonthsChange(-0.04)).toBe('no change');
});

test('words', () => {
  expect([
    numberWord(3),
    numberWord(13),
    counted(1, 'year'),
    counted(3, 'year'),
    counted(2, 'person', 'people'),
  ]).toEqual(['three', '13', 'one year', 'three years', 'two people']);
  expect(capitalise(counted(3, 'rupee'))).toBe('Three rupees');
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(ordinal)).toEqual(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th'.split(' '),
  );
  expect(formatNumber(1234567.5)).toBe('12,34,567.5');
});
