import { expect, it } from 'vitest';
import { moneyChange, monthsChange, pointsChange } from './changes.ts';

it('says a change with its direction', () => {
  expect(moneyChange(19e6)?.words).toBe('+\u2060₹1.9\u00A0Cr');
  expect(pointsChange(-0.01)).toEqual({ words: '−1 point', isSigned: true });
  expect(monthsChange(-0.2)).toEqual({ words: '0.2 months sooner', isSigned: false });
});

it('says nothing of a change that its figure would not show', () => {
  expect([0.4, -0.4].map(moneyChange)).toEqual([null, null]);
  expect([0.004, -0.004].map(pointsChange)).toEqual([null, null]);
  expect([0.04, -0.04].map(monthsChange)).toEqual([null, null]);
  expect([moneyChange(0.6), pointsChange(0.006), monthsChange(0.06)]).not.toContain(null);
});
