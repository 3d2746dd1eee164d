import { expect, test } from 'vitest';
import { endsOf } from './ends.ts';

const bar = (atLow: number | null, atHigh: number | null) => ({
  driver: 'x',
  low: 0,
  high: 1,
  atLow,
  atHigh,
  width: 0,
});
const crores = (value: number): number => value * 1e7;

test('each end has its figure at its own side of the middle', () => {
  const ends = endsOf(bar(crores(14), crores(112)), crores(58.6), 'finance.npv');
  expect(ends.map(({ end, side, text }) => [end, side, text])).toEqual([
    ['low', -1, '14.0'],
    ['high', 1, '112'],
  ]);
  expect(ends.map(({ inner }) => inner)).toEqual([crores(58.6), crores(58.6)]);
});

test('the fill of a loss begins at zero, where the metric breaks even there', () => {
  const [low, high] = endsOf(bar(crores(-15), crores(99)), crores(37), 'finance.npv');
  expect([high?.inner, low?.inner]).toEqual([crores(37), 0]);
});

test('of two ends on one side the further is drawn first and has the figure', () => {
  const [first, second] = endsOf(bar(crores(50), crores(30)), crores(58), 'finance.npv');
  expect([first?.end, first?.text, first?.inner]).toEqual(['high', '30.0', crores(50)]);
  expect([second?.end, second?.text, second?.inner]).toEqual(['low', null, crores(58)]);
});

test('a metric that does not exist at an end says so at the middle, opposite the other end', () => {
  const ends = endsOf(bar(null, 4), 6, 'finance.paybackMonths');
  expect(ends.find(({ end }) => end === 'low')).toMatchObject({ value: null, at: 6, side: 1, text: 'never at low' });
  expect(endsOf(bar(null, 8), 6, 'finance.paybackMonths').find(({ end }) => end === 'low')?.side).toBe(-1);
});
