import { expect, test } from 'vitest';
import { numberField } from '#model/document/fields.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { isOwnRange, partsOf, SHAPES } from '#model/uncertainty/range-parts.ts';

const usual = { shape: 'pert', low: 0.04, likely: 0.16, high: 0.304 } as const;
const driver = (more: Partial<Driver> = {}): Driver => ({
  ...numberField('benefits.revenueAttribution'),
  own: 0.16,
  usual,
  ...usual,
  ...more,
});

test('each shape reads its own parts', () => {
  expect(SHAPES.map((shape) => [shape, partsOf(shape).length])).toEqual([
    ['pert', 3],
    ['triangular', 3],
    ['uniform', 2],
    ['normal', 2],
    ['lognormal', 2],
    ['fixed', 1],
  ]);
});

test('a range is the user’s own once any part differs from the usual', () => {
  expect(isOwnRange(driver())).toBe(false);
  expect(isOwnRange(driver({ high: 0.3 }))).toBe(true);
  expect(isOwnRange(driver({ shape: 'uniform' }))).toBe(true);
});
