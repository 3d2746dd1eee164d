import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCount } from './parse-count.ts';
import { parsePercent } from './parse-percent.ts';
import { formatRate } from '#words/figures/percent.ts';

const fraction = (text: string): number | string => {
  const read = parsePercent(text);
  return read.ok ? read.fraction : read.problem;
};

test.each([
  ['16', 0.16],
  ['16%', 0.16],
  ['16 %', 0.16],
  ['0.16', 0.0016],
  ['9.6 per cent', 0.096],
  ['१६%', 0.16],
  ['.25%', 0.0025],
  ['12% p.a.', 0.12],
  ['100', 1],
  ['0', 0],
  ['１６％', 0.16],
  ['\u202D16\u202C%', 0.16],
  ['approx. 16%', 0.16],
  ['16%*', 0.16],
])('percent %j is %d', (text, value) => {
  expect(fraction(text)).toBe(value);
});

test.each([
  ['101%', 'This field takes at most 100%.'],
  ['-1', 'cannot be below zero'],
  ['10-20%', 'This is a range; type one number, such as “10”'],
  ['4,5%', 'use a point: “4.5”'],
  ['', 'Type a number, or 0.'],
  ['a lot', 'cannot be read'],
  ['1/3', 'cannot be read'],
  ['160 % (nominal)', '“(nominal)” is not part of the number'],
  ['16% + inflation', '“+ inflation” is not part of the number'],
])('percent refuses %j', (text, words) => {
  expect(fraction(text)).toContain(words);
});

test('a percent field may go below zero where its limits do', () => {
  expect(parsePercent('−5%', { min: -0.5 })).toEqual({ ok: true, fraction: -0.05 });
  expect(parsePercent('-60%', { min: -0.5 })).toMatchObject({ problem: 'This field takes at least −50%.' });
});

test('every hundredth of a per cent is read back as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10000 }), (n) => {
      expect(fraction(formatRate(n / 10000))).toBe(n / 10000);
    }),
  );
});

const count = (text: string, options = {}): number | string => {
  const read = parseCount(text, options);
  return read.ok ? read.count : read.problem;
};

test('counts, halves and units', () => {
  expect(count('1,200')).toBe(1200);
  expect(count('12 months', { unit: 'months', step: 1 })).toBe(12);
  expect(count('5E+03')).toBe(5000);
  expect(count('\u2067१२\u2069 months*', { unit: 'months' })).toBe(12);
  expect(count('1month', { unit: 'months' })).toBe(1);
  expect(count('2.5', { step: 0.5 })).toBe(2.5);
  expect(count('2.3', { step: 0.5 })).toContain('a whole or a half, such as “2.5”');
  expect(count('2.5', { step: 1 })).toContain('Type a whole number, such as “3”');
  expect(count('61', { max: 60 })).toBe('This field takes at most 60.');
  expect(count('0', { min: 1 })).toBe('This field takes at least 1.');
  expect(count('12 cats', { unit: 'months' })).toContain('cannot be read');
});

test('neither throws, and both return finite numbers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const percent = parsePercent(text);
      const plain = parseCount(text);
      expect(percent.ok ? percent.fraction : 0).toBeGreaterThanOrEqual(0);
      expect(plain.ok ? plain.count : 0).toBeLessThanOrEqual(1e9);
    }),
  );
});
