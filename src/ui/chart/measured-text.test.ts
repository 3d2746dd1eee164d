import { expect, test } from 'vitest';
import { tableWidth, tabular, textWidth, widest } from './measured-text.ts';
import { QUIET, STRONG } from './text-look.ts';

test('a text of wide letters is wider than one of as many narrow ones', () => {
  expect(tableWidth('WWW', QUIET)).toBeGreaterThan(2 * tableWidth('iii', QUIET));
});

test('a width grows with the size and the weight, and the parts of a text add up', () => {
  expect(tableWidth('₹58.6 Cr', { fontSize: 24 })).toBeCloseTo(2 * tableWidth('₹58.6 Cr', { fontSize: 12 }), 9);
  expect(tableWidth('P95', STRONG)).toBeGreaterThan(tableWidth('P95', { fontSize: STRONG.fontSize }));
  expect(tableWidth('ab', QUIET)).toBeCloseTo(tableWidth('a', QUIET) + tableWidth('b', QUIET), 9);
});

test('letters that no table knows have a width too, and no letters none', () => {
  expect(tableWidth('नींव', QUIET)).toBeGreaterThan(0);
  expect(tableWidth('', QUIET)).toBe(0);
});

test('figures of one width are all as wide as the widest', () => {
  expect(tabular('₹1,11,111.5 Cr')).toBe('₹0,00,000.0 Cr');
  expect(tableWidth(tabular('111'), QUIET)).toBe(tableWidth('000', QUIET));
});

test('where there is no canvas the table measures', () => {
  expect(textWidth('Payback', QUIET)).toBe(tableWidth('Payback', QUIET));
});

test('the widest of several texts makes their room; none needs none', () => {
  expect(widest(['5', '₹1,200 Cr', 'no'], QUIET)).toBe(tableWidth('₹1,200 Cr', QUIET));
  expect(widest([], QUIET)).toBe(0);
});
