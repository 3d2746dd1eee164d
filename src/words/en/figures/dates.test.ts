import { describe, expect, it } from 'vitest';
import { dateWords } from './dates.ts';

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
