import { expect, test } from 'vitest';
import { roomOf, turningOf, turnsInside } from '#model/findings/uncertainty/breakeven.ts';

const row = (own: number, value: number | null) => ({ unit: 'fraction', own, value, low: 0.04, high: 0.304 }) as const;

test('the way a driver must move, unless it stands on the line as far as it is known', () => {
  expect(turningOf(row(0.16, 0.002), true)).toEqual({ kind: 'turns', gains: true, way: 'falls', value: 0.002 });
  expect(turningOf(row(0.16, 0.17), false)).toEqual({ kind: 'turns', gains: false, way: 'rises', value: 0.17 });
  expect(turningOf(row(0.16, 0.1604), true)).toEqual({ kind: 'on-the-line' });
  expect(turningOf(row(0.16, 0.1606), true).kind).toBe('turns');
  expect(turningOf(row(0.16, null), false)).toEqual({ kind: 'never', gains: false });
});

test('no rate is known more finely than to a hundredth of a per cent, an amount to three figures', () => {
  expect(turningOf(row(0.000_41, 0.000_42), true)).toEqual({ kind: 'on-the-line' });
  const amount = (own: number, value: number) => turningOf({ unit: 'rupees', own, value, low: 0, high: 1e9 }, true);
  expect(amount(12_340_000, 12_330_000)).toEqual({ kind: 'on-the-line' });
  expect(amount(12_300_000, 12_400_000).kind).toBe('turns');
});

test('turning points inside the range', () => {
  expect(turnsInside(row(0.16, 0.1))).toBe(true);
  expect(turnsInside(row(0.16, 0.04))).toBe(true);
  expect(turnsInside(row(0.16, 0.002))).toBe(false);
  expect(turnsInside(row(0.16, null))).toBe(false);
});

test('rows are told by the room they leave', () => {
  expect(roomOf(row(0.16, 0.1))).toBeLessThan(roomOf(row(0.16, 0.002)));
  expect(roomOf(row(0.16, null))).toBe(Number.POSITIVE_INFINITY);
});
