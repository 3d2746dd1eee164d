import { expect, test } from 'vitest';
import { moneyTickTexts } from './tick-text.ts';

const CRORE = 1e7;

test('the unit stands once, on the last tick', () => {
  expect(moneyTickTexts([-20, 0, 20, 40].map((each) => each * CRORE))).toEqual(['−20', '₹0', '20', '₹40\u00A0Cr']);
});

test('all ticks are of one unit, the last too', () => {
  expect(moneyTickTexts([0, 0.5 * CRORE, CRORE])).toEqual(['₹0', '0.5', '₹1\u00A0Cr']);
  expect(moneyTickTexts([-CRORE, -0.5 * CRORE, 0])).toEqual(['−1', '−0.5', '₹0']);
  expect(moneyTickTexts([0, 25_000, 50_000])).toEqual(['₹0', '25,000', '₹50,000']);
  expect(moneyTickTexts([0, 1e12, 2e12])).toEqual(['₹0', '1', '₹2\u00A0lakh Cr']);
});
