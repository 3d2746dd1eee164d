import { expect, test } from 'vitest';
import { accrualWords, countDeliveryWords, deliveredOdds, uncountedWords } from './delivery.ts';

const CRORE = 1e7;
const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

test('what an older document leaves out is told in rupees', () => {
  const uncounted = {
    delivered: 0.36075,
    npv: 58.6 * CRORE,
    expectedNpv: 26.5 * CRORE,
    payback: null,
    countsCapacity: true,
  };
  expect(plain(uncountedWords({ ...uncounted, approach: 'phased' }))).toBe(
    'Going in phases, 36% of such programmes are delivered in full. Weighed by how it may end, an NPV of ₹58.6 Cr is worth ₹26.5 Cr.',
  );
  expect(uncountedWords({ ...uncounted, approach: 'big_bang' })).toMatch(/^Going all at once, /);
});

test('how the first year counts is told in months, where it pays back', () => {
  expect(plain(accrualWords({ even: 4.6, rising: 8.2 }))).toMatch(
    /: rising from nothing, it pays back in 8\.2 months, not 4\.6 months\.$/,
  );
  expect(accrualWords({ even: null, rising: null })).toMatch(/ had it\.$/);
});

test('the switch says what it does, and how likely it is delivered', () => {
  expect(countDeliveryWords(true, 'phased')).toMatch(/^On: one draw in each trial decides which gate/);
  expect(countDeliveryWords(true, 'big_bang')).toMatch(/decides whether it fails or is delivered/);
  expect(countDeliveryWords(false, 'phased')).toMatch(/^Off: /);
  expect(deliveredOdds(0.36075, 'phased')).toBe('36% pass every gate and are delivered');
});
