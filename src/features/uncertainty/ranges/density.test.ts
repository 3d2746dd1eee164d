import { expect, test } from 'vitest';
import { numberField } from '#model/document/fields.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { densityPicture } from './density.ts';
import { SHAPES } from '#model/uncertainty/range-parts.ts';

const usual = { shape: 'pert', low: 0.04, likely: 0.16, high: 0.304 } as const;
const driver = (more: Partial<Driver> = {}): Driver => ({
  ...numberField('benefits.revenueAttribution'),
  own: 0.16,
  usual,
  ...usual,
  ...more,
});

/** Heights of the outline's points over its foot, px. */
const heights = (line: string): readonly number[] =>
  [...line.matchAll(/L([\d.-]+) ([\d.-]+)/g)].map((match) => 30 - Number(match[2]));

test.each(SHAPES.filter((each) => each !== 'fixed'))(
  '%s has an outline inside its picture, as high as the picture',
  (shape) => {
    const { line } = densityPicture(driver({ shape }), 100, 4, 30);
    const seen = heights(line ?? '');
    expect(seen.length).toBeGreaterThan(50);
    expect(Math.max(...seen)).toBeCloseTo(26, 0);
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(0);
  },
);

test('a PERT range is highest at its likely value', () => {
  const { line, x } = densityPicture(driver(), 100, 4, 30);
  const points = [...(line ?? '').matchAll(/L([\d.-]+) ([\d.-]+)/g)].map(
    (each) => [Number(each[1]), Number(each[2])] as const,
  );
  const [highest] = points.toSorted((a, b) => a[1] - b[1]);
  expect(Math.abs((highest?.[0] ?? 0) - x.at(0.16))).toBeLessThan(3);
});

test('what does not vary has none', () => {
  expect(densityPicture(driver({ shape: 'fixed' }), 100, 4, 30).line).toBeNull();
  expect(densityPicture(driver({ low: 0.16, high: 0.16 }), 100, 4, 30).line).toBeNull();
});
