import { expect, test } from 'vitest';
import { moneyAxis } from './money-axis.ts';

const CRORE = 1e7;

test('the unit stands once, on the last tick', () => {
  const { texts } = moneyAxis([-20, 0, 20, 40].map((each) => each * CRORE));
  expect(texts).toEqual(['−20', '₹0', '20', '₹40\u00A0Cr']);
});

test('all ticks are of one unit, the last too', () => {
  expect(moneyAxis([0, 0.5 * CRORE, CRORE]).texts).toEqual(['₹0', '0.5', '₹1\u00A0Cr']);
  expect(moneyAxis([0, 25_000, 50_000]).texts).toEqual(['₹0', '25,000', '₹50,000']);
  expect(moneyAxis([0, 1e12, 2e12]).texts).toEqual(['₹0', '1', '₹2\u00A0lakh\u00A0Cr']);
});

test('where all lies below zero the unit stands on the lowest tick', () => {
  expect(moneyAxis([-CRORE, -0.5 * CRORE, 0]).texts).toEqual(['−\u2060₹1\u00A0Cr', '−0.5', '₹0']);
  expect(moneyAxis([0]).texts).toEqual(['₹0']);
  expect(moneyAxis([]).texts).toEqual([]);
});

test('an amount beside the axis is a bare number of its unit', () => {
  expect(moneyAxis([0, 100 * CRORE]).bare(77.48 * CRORE)).toBe('77.5');
  expect(moneyAxis([0, 2e12]).bare(1.5e12)).toBe('1.5');
});
