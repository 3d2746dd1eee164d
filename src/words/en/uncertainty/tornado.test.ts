import { expect, test } from 'vitest';
import { oneSidedOf, tornadoFindingOf } from '#model/findings/uncertainty/tornado.ts';
import type { Metric, TornadoBar } from '#model/uncertainty/findings.ts';
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

const title = (bars: readonly TornadoBar[], metric: Metric) => tornadoTitle(tornadoFindingOf(bars, metric), metric);

test('the finding of the NPV', () => {
  expect(title([bar(14, 112.1), bar(36, 66)], 'finance.npv')).toBe(
    'No single belief turns it into a loss, but one swings it by ₹98.1\u00A0Cr',
  );
  expect(title([bar(-14, 12), bar(-3, -1)], 'finance.npv')).toBe(
    'One belief alone decides between gain and loss; it swings it by ₹26.0\u00A0Cr',
  );
  expect(title([bar(-14, 12), bar(3, -1)], 'finance.npv')).toBe(
    '2 beliefs, each alone, can decide between gain and loss; the widest swings it by ₹26.0\u00A0Cr',
  );
  expect(title([bar(-14, -12)], 'finance.npv')).toBe(
    'No single belief turns it into a gain; the widest swings it by ₹2.0\u00A0Cr',
  );
});

test('where how far it gets is the one that decides', () => {
  const delivery = { ...bar(-1, 58), driver: 'delivery' };
  expect(title([bar(14, 112), delivery], 'finance.npv')).toBe(
    'How far it gets alone decides between gain and loss; the widest swings it by ₹98.0\u00A0Cr',
  );
  expect(title([delivery, bar(14, 60)], 'finance.npv')).toBe(
    'How far it gets alone decides between gain and loss; the widest swings it by ₹59.0\u00A0Cr',
  );
  expect(title([bar(14, 112), bar(-1, 58)], 'finance.npv')).toBe(
    'One belief alone decides between gain and loss; the widest swings it by ₹98.0\u00A0Cr',
  );
  expect(title([{ ...bar(null, 4), driver: 'delivery' }], 'finance.irr')).toBe(
    'How far it gets decides whether there is an IRR',
  );
  expect(title([{ ...bar(null, 4), driver: 'delivery' }], 'finance.paybackMonths')).toBe(
    'How far it gets alone can keep it from paying back',
  );
});

test('without anything that varies, or that matters', () => {
  expect(title([], 'finance.npv')).toBe('Nothing varies, so nothing moves it');
  expect(title([bar(5, 5)], 'finance.npv')).toBe('None of the ranges moves the NPV');
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
  expect(title([months(12.2, 4)], 'finance.paybackMonths')).toBe(
    'One belief alone moves the payback by 8.2\u00A0months',
  );
  expect(title([months(17, 4)], 'finance.paybackMonths')).toBe('One belief alone moves the payback by 13\u00A0months');
  expect(title([months(12.2, 4), months(null, 4)], 'finance.paybackMonths')).toBe(
    'One belief alone can keep it from paying back',
  );
});

test('a return that may not exist', () => {
  expect(title([bar(null, 4)], 'finance.irr')).toBe('One belief decides whether there is an IRR');
  expect(title([bar(null, 4)], 'finance.roi')).toBe('One belief decides whether there is a ROI');
});

test('drivers that move it one way only', () => {
  const sided = { ...bar(4, 7), width: 6 * CRORE };
  expect(oneSidedOf([bar(-4, 7), sided])).toEqual([sided.driver]);
  expect(oneSidedWords([])).toBeNull();
  expect(oneSidedWords(['Growth of benefits'])).toBe(
    'Both ends of growth of benefits lie on one side of the case as entered, so its bar reaches from there to the farther end.',
  );
  expect(oneSidedWords(['Growth', 'Consulting'])).toMatch(
    /^Both ends of growth and consulting .* so their bars reach /,
  );
});
