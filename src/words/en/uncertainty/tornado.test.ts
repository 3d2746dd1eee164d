import { expect, test } from 'vitest';
import type { TornadoBar } from '#model/uncertainty/findings.ts';
import { oneSidedWords, tornadoTitle } from './tornado.ts';

const CRORE = 1e7;
const widthOf = (atLow: number | null, atHigh: number | null) =>
  atLow === null || atHigh === null ? Number.POSITIVE_INFINITY : Math.abs(atHigh - atLow);
const bar = (atLow: number | null, atHigh: number | null): TornadoBar => ({
  driver: `driver ${atLow} ${atHigh}`,
  low: 0,
  high: 1,
  atLow: atLow === null ? null : atLow * CRORE,
  atHigh: atHigh === null ? null : atHigh * CRORE,
  width: widthOf(atLow, atHigh) * CRORE,
});

test('the finding of the NPV', () => {
  expect(tornadoTitle([bar(14, 112.1), bar(36, 66)], 'finance.npv')).toBe(
    'No single belief turns it into a loss, but one swings it by ₹98.1\u00A0Cr',
  );
  expect(tornadoTitle([bar(-14, 12), bar(-3, -1)], 'finance.npv')).toBe(
    'One belief alone decides between gain and loss; it swings it by ₹26.0\u00A0Cr',
  );
  expect(tornadoTitle([bar(-14, 12), bar(3, -1)], 'finance.npv')).toBe(
    '2 beliefs, each alone, can decide between gain and loss; the widest swings it by ₹26.0\u00A0Cr',
  );
  expect(tornadoTitle([bar(-14, -12)], 'finance.npv')).toBe(
    'No single belief turns it into a gain; the widest swings it by ₹2.0\u00A0Cr',
  );
});

test('without anything that varies, or that matters', () => {
  expect(tornadoTitle([], 'finance.npv')).toBe('Nothing varies, so nothing moves it');
  expect(tornadoTitle([bar(5, 5)], 'finance.npv')).toBe('None of the ranges moves the NPV');
});

test('a payback that may never come', () => {
  const months = (atLow: number | null, atHigh: number | null): TornadoBar => ({
    driver: 'd',
    low: 0,
    high: 1,
    atLow,
    atHigh,
    width: widthOf(atLow, atHigh),
  });
  expect(tornadoTitle([months(12.2, 4)], 'finance.paybackMonths')).toBe(
    'One belief alone moves the payback by 8.2\u00A0months',
  );
  expect(tornadoTitle([months(17, 4)], 'finance.paybackMonths')).toBe(
    'One belief alone moves the payback by 13\u00A0months',
  );
  expect(tornadoTitle([months(12.2, 4), months(null, 4)], 'finance.paybackMonths')).toBe(
    'One belief alone can keep it from paying back',
  );
});

test('drivers that move it one way only', () => {
  const sided = { ...bar(4, 7), width: 6 * CRORE };
  expect(oneSidedWords([bar(-4, 7)], () => 'Growth')).toBeNull();
  expect(oneSidedWords([sided], () => 'Growth of benefits')).toBe(
    'Both ends of growth of benefits lie on one side of the case as entered, so its bar reaches from there to the farther end.',
  );
});
