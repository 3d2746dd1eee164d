import { expect, test } from 'vitest';
import { accrualWords, countDeliveryWords, deliveredOdds, uncountedWords } from './delivery.ts';

const CRORE = 1e7;
const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

test('what an older document leaves out is told in rupees', () => {
  const uncounted = {
    delivered: 0.36075,
    npv: 58.6 * CRORE,
    expectedNpv: 26.5 * CRORE,
    countsCapacity: true,
  };
  expect(plain(uncountedWords({ ...uncounted, approach: 'phased' }))).toBe(
    'Going in phases, 36% of such programmes are delivered in full. Weighed by how it may end, an NPV of ₹58.6 Cr is worth ₹26.5 Cr.',
  );
  expect(uncountedWords({ ...uncounted, approach: 'big_bang' })).toMatch(/^Going all at once, /);
});

test('how the first year counts is told in months, else in the most money out', () => {
  const outcome = (accrual: 'even' | 'rising', paybackMonths: number | null, peakFunding: number) => ({
    accrual,
    paybackMonths,
    peakFunding: peakFunding * CRORE,
  });
  const said = (even: number | null, rising: number | null, peaks: readonly [number, number]) =>
    plain(accrualWords({ inForce: outcome('even', even, peaks[0]), other: outcome('rising', rising, peaks[1]) }));
  expect(said(4.6, 8.2, [7, 9])).toMatch(/: rising from nothing, it pays back in 8\.2 months, not 4\.6 months\.$/);
  expect(said(14.31, 14.32, [7, 9])).toMatch(/: rising from nothing, it takes ₹9\.0 Cr at most, not ₹7\.0 Cr\.$/);
  expect(said(null, null, [7, 9.5])).toMatch(/it takes ₹9\.5 Cr at most, not ₹7\.0 Cr\.$/);
  expect(said(null, null, [7, 7])).toMatch(/ had it\.$/);
});

test('the switch says what it does, and how likely it is delivered', () => {
  expect(countDeliveryWords(true, 'phased')).toMatch(/^On: one draw in each trial decides which gate/);
  expect(countDeliveryWords(true, 'big_bang')).toMatch(/decides whether it fails or is delivered/);
  expect(countDeliveryWords(false, 'phased')).toMatch(/^Off: /);
  expect(deliveredOdds(0.36075, 'phased')).toBe('36% pass every gate and are delivered');
});
