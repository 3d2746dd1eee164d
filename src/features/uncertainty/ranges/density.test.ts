import { expect, test } from 'vitest';
import { numberField } from '#model/document/fields.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { densityOf } from './density.ts';
import { SHAPES } from '#model/uncertainty/range-parts.ts';

const usual = { shape: 'pert', low: 0.04, likely: 0.16, high: 0.304 } as const;
const driver = (more: Partial<Driver> = {}): Driver => ({
  ...numberField('benefits.revenueAttribution'),
  own: 0.16,
  usual,
  ...usual,
  ...more,
});

test.each(SHAPES.filter((each) => each !== 'fixed'))('%s has a curve from 0 to its highest', (shape) => {
  const { curve, domain } = densityOf(driver({ shape }));
  const heights = curve?.map(([, height]) => height) ?? [];
  expect(heights.length).toBeGreaterThan(50);
  expect(Math.max(...heights)).toBe(1);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
  expect([curve?.[0]?.[0], curve?.at(-1)?.[0]]).toEqual(domain);
});

test('a PERT range is highest at its likely value', () => {
  const { curve, domain } = densityOf(driver());
  const [highest] = (curve ?? []).toSorted((a, b) => b[1] - a[1]);
  expect(Math.abs((highest?.[0] ?? 0) - 0.16)).toBeLessThan((domain[1] - domain[0]) / 30);
});

test('what does not vary has none', () => {
  expect(densityOf(driver({ shape: 'fixed' })).curve).toBeNull();
  expect(densityOf(driver({ low: 0.16, high: 0.16 })).curve).toBeNull();
});
