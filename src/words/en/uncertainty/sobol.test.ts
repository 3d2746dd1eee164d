import { expect, test } from 'vitest';
import type { SobolFindings } from '#model/uncertainty/findings.ts';
import { remainderOf, sobolFindingOf } from '#model/findings/uncertainty/sobol.ts';
import { remainderWords, shareText, sobolTitle } from './sobol.ts';

const index = (value: number) => ({ value, low: value - 0.01, high: value + 0.01 });
const found = (driver: string, first: number, total: number): SobolFindings => ({
  driver,
  first: index(first),
  total: index(total),
});
const name = (path: string) => path.toUpperCase();

test('the finding names who carries the spread', () => {
  expect(sobolTitle(sobolFindingOf([found('b', 0.06, 0.08), found('a', 0.82, 0.86)]), name)).toBe(
    'A alone explains 82% of the spread',
  );
  expect(sobolTitle(sobolFindingOf([found('a', 0.32, 0.4), found('b', 0.3, 0.35)]), name)).toBe(
    'A and B explain 62% of the spread',
  );
  expect(sobolTitle(sobolFindingOf([]), name)).toBe('Nothing drives it: the outcome does not spread');
  expect(sobolTitle(sobolFindingOf([found('a', 0, 0)]), name)).toBe('Nothing drives it: the outcome does not spread');
});

test('what drivers do only together', () => {
  expect(remainderWords(remainderOf([found('a', 0.5, 0.8), found('b', 0.2, 0.5)]))).toMatch(/^30% of the spread/);
  expect(remainderWords(remainderOf([found('a', 0.9, 0.92), found('b', 0.08, 0.1)]))).toMatch(/^Hardly any/);
});

test('with the outside view its overruns carry the rest', () => {
  expect(remainderWords(remainderOf([found('a', 0.3, 0.32)], true))).toMatch(
    /^The other 70% comes of the outside view’s overruns/,
  );
});

test('shares at their ends', () => {
  expect([0, 0.004, 0.5, 0.996, 1, 1.01].map(shareText)).toEqual(['<1%', '<1%', '50%', '>99%', '100%', '100%']);
});
