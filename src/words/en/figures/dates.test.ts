import { describe, expect, it, test } from 'vitest';
import { dateWords, dayWords, monthWords, shortDateWords, axisDayWords } from './dates.ts';

describe('dateWords', () => {
  it.each([
    ['2026-03-04', '4 March 2026'],
    ['2024-12-31', '31 December 2024'],
    ['soon', 'soon'],
    ['2026-13-01', '2026-13-01'],
  ])('%s → %s', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });
});

test('a short day has three letters for every month', () => {
  const months = Array.from({ length: 12 }, (_, k) => shortDateWords(`2026-${String(k + 1).padStart(2, '0')}-09`));
  expect(months.map((each) => each.length)).toEqual(months.map(() => '9 Sep 2026'.length));
  expect(months[8]).toBe('9 Sep 2026');
  expect(shortDateWords('soon')).toBe('soon');
});

test('a month without a day', () => {
  expect(monthWords('2026-11')).toBe('November 2026');
  expect(monthWords('soon')).toBe('soon');
});

test('a day after one that named its year', () => {
  expect(dayWords('2027-07-21', '2027-04-01')).toBe('21 July');
  expect(dayWords('2028-01-02', '2027-04-01')).toBe('2 January 2028');
  expect(dayWords('soon', '2027-04-01')).toBe('soon');
});

test('a day over an axis', () => {
  expect([axisDayWords('2027-04-01', true), axisDayWords('2027-09-30', false)]).toEqual(['1 Apr ’27', '30 Sep']);
});
