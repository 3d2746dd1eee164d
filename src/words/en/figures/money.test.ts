import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatCrore,
  formatMoney,
  formatMoneyBeside,
  formatMoneyChange,
  moneyChangeParts,
  moneyParts,
  shownMoney,
} from './money.ts';

const shown = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

test.each([
  [585947737, '₹58.6 Cr'],
  [1030e6, '₹103 Cr'],
  [999e6, '₹99.9 Cr'],
  [999.4e6, '₹99.9 Cr'],
  [999.6e6, '₹100 Cr'],
  [1000e6, '₹100 Cr'],
  [5.6e6, '₹56 lakh'],
  [9.94e6, '₹99 lakh'],
  [9.96e6, '₹1.0 Cr'],
  [1e7, '₹1.0 Cr'],
  [450000, '₹4.5 lakh'],
  [996000, '₹10 lakh'],
  [300000, '₹3 lakh'],
  [100000, '₹1 lakh'],
  [99999.6, '₹1 lakh'],
  [99999, '₹99,999'],
  [56000, '₹56,000'],
  [0, '₹0'],
  [-0, '₹0'],
  [-0.4, '₹0'],
  [-59e6, '−₹5.9 Cr'],
  [1e12, '₹1.0 lakh Cr'],
  [99999e7, '₹99,999 Cr'],
  [1e15, '₹1,000 lakh Cr'],
  [1e16, '₹10,000 lakh Cr'],
  [Number.NaN, '—'],
  [Number.POSITIVE_INFINITY, '—'],
])('prose: %d is %s', (rupees, text) => {
  expect(shown(formatMoney(rupees))).toBe(text);
});

test('whole crores, exact rupees and field entries', () => {
  expect(shown(formatMoney(220e6, 'whole'))).toBe('₹22 Cr');
  expect(shown(formatMoney(32e6, 'whole'))).toBe('₹3.2 Cr');
  expect(formatMoney(585947737, 'exact')).toBe('₹58,59,47,737');
  expect(formatMoney(-585947737.4, 'exact')).toBe('−\u2060₹58,59,47,737');
  expect(formatMoney(-80e6, 'entry')).toBe('−₹8\u00A0Cr');
  expect(shown(formatMoney(80e6, 'entry'))).toBe('₹8 Cr');
  expect(shown(formatMoney(4.55e6, 'entry'))).toBe('₹45.5 lakh');
  expect(formatMoney(25005000, 'entry')).toBe('₹2,50,05,000');
  expect(shown(formatMoney(12345e6, 'entry'))).toBe('₹1,234.5 Cr');
  expect(formatMoney(123456e5, 'entry')).toBe('₹12,34,56,00,000');
});

test('the unit never parts from its number', () => {
  expect(formatMoney(585947737)).toBe('₹58.6\u00A0Cr');
  expect(formatMoney(-15e11)).toBe('−\u2060₹1.5\u00A0lakh\u00A0Cr');
  expect(formatMoneyChange(19e6)).toBe('+\u2060₹1.9\u00A0Cr');
});

test('a change shows its sign, and nothing has none', () => {
  expect(shown(formatMoneyChange(19e6))).toBe('+₹1.9 Cr');
  expect(shown(formatMoneyChange(-4e6))).toBe('−₹40 lakh');
  expect(formatMoneyChange(0.2)).toBe('₹0');
});

test('what is small beside crores is written in lakh', () => {
  expect(shown(formatMoneyBeside(82377, [20e7]))).toBe('₹0.8 lakh');
  expect(shown(formatMoneyBeside(-82377, [20e7]))).toBe('−₹0.8 lakh');
  expect(shown(formatMoneyBeside(99999, [20e7]))).toBe('₹1.0 lakh');
  expect(shown(formatMoneyBeside(12, [-20e7]))).toBe('under ₹0.1 lakh');
  expect(shown(formatMoneyBeside(82377, [99e5]))).toBe('₹82,377');
  expect(shown(formatMoneyBeside(82377e3, [20e7]))).toBe('₹8.2 Cr');
  expect(formatMoneyBeside(0, [20e7])).toBe('₹0');
});

test('table crores', () => {
  expect(formatCrore(585947737)).toBe('58.59');
  expect(formatCrore(-119400000)).toBe('−11.94');
  expect(formatCrore(-20000, 1)).toBe('0.0');
  expect(formatCrore(12345e7, 1)).toBe('12,345.0');
});

test('parts for a headline figure', () => {
  expect(moneyParts(-585947737)).toEqual({ sign: '−', number: '₹58.6', unit: 'Cr' });
});

test('prose is within half of its last digit, and larger amounts never read smaller in the same unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e13 }), (rupees) => {
      const { number, unit } = moneyParts(rupees);
      const value = Number(number.slice(1).replaceAll(',', '')) * { '': 1, lakh: 1e5, Cr: 1e7, 'lakh Cr': 1e12 }[unit];
      expect(Math.abs(value - rupees)).toBeLessThanOrEqual(Math.max(0.5, rupees * 0.0501));
      expect(number).not.toMatch(/^₹100\.0$/);
      if (unit === 'lakh') expect(value).toBeLessThan(1e7);
      if (unit === 'Cr') expect(value).toBeLessThan(1e12);
    }),
  );
});

test('amounts are written alike exactly where they show the same rupees', () => {
  const amount = fc.double({ min: -12, max: 14, noNaN: true }).map((power) => Math.sign(power) * 10 ** Math.abs(power));
  fc.assert(
    fc.property(amount, fc.double({ min: 0.9, max: 1.1, noNaN: true }), (one, factor) => {
      const other = one * factor;
      expect(shownMoney(one) === shownMoney(other)).toBe(formatMoney(one) === formatMoney(other));
    }),
  );
  expect([5612345, 9.96e6, 999.6e6, 0.4, -5612345].map(shownMoney)).toEqual([56e5, 1e7, 1e9, 0, -56e5]);
});

test('a change in parts keeps its sign and has its unit apart', () => {
  expect([19e6, -4e6, 0.4].map(moneyChangeParts)).toEqual([
    { text: '+\u2060₹1.9', unit: 'Cr' },
    { text: '−\u2060₹40', unit: 'lakh' },
    { text: '₹0' },
  ]);
});
