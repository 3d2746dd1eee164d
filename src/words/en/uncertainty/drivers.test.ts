import { expect, test } from 'vitest';
import { DELIVERY } from '#model/delivery/draws.ts';
import { numberField } from '#model/document/fields.ts';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import { beliefOf, driverName, driverValue, measureOf, rangeText } from './drivers.ts';

test.each(DRIVER_PATHS)('%s has a belief and a way to find out of its own words', (path) => {
  const driver = numberField(path);
  expect(beliefOf(driver)).toMatch(/^(how|what) /);
  expect(measureOf(driver)).not.toBe('Ask whoever would have to stand for it');
  expect(measureOf(driver)).toMatch(/^[A-Z].*[^.]$/);
  expect(driverName(driver)).not.toMatch(/: rate$/);
});

test('a range is told in the driver’s own unit', () => {
  const driver = (path: string, low: number, high: number) => ({ ...numberField(path), low, high });
  expect(rangeText(driver('benefits.revenueAttribution', 0.04, 0.304))).toBe('4% to 30.4%');
  expect(rangeText(driver('investment.consulting', 4.95e7, 9.625e7))).toBe('₹4.95\u00A0Cr to ₹9.6\u00A0Cr');
  expect(rangeText(driver('investment.salaryPosition', 0, 1))).toBe('lowest to highest of the band');
  expect(driverValue(numberField('investment.salaryPosition'), 0.5)).toBe('middle');
  expect(driverValue(numberField('investment.salaryPosition'), 0.25)).toBe('25% of the band');
});

test('how far it gets has words of its own, and ends in words', () => {
  const delivery = { path: DELIVERY, label: 'Delivery', unit: 'fraction', low: 0, high: 1 } as const;
  expect(driverName(delivery)).toBe('How far it gets');
  expect(beliefOf(delivery)).toBe('how far the programme gets');
  expect(measureOf(delivery)).toMatch(/pilot/);
  expect(rangeText({ ...delivery, ending: 'stopped1' })).toBe('stopped at the pilot to delivered');
  expect(rangeText({ ...delivery, ending: 'failed' })).toBe('failed to delivered');
  expect(rangeText({ ...delivery, low: 1, ending: 'delivered' })).toBe('delivered, its worst end');
});
