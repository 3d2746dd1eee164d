import { describe, expect, test } from 'vitest';
import { numberField } from '#model/document/fields.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { rangeRefusalOf } from '#model/findings/uncertainty/range-refusal.ts';
import type { RangePart } from '#model/uncertainty/range-parts.ts';
import { noRangeLine, ownersWords, rangeLine, refusalWords } from './ranges.ts';

const usual = { shape: 'pert', low: 0.04, likely: 0.16, high: 0.304 } as const;
const driver = (more: Partial<Driver> = {}): Driver => ({
  ...numberField('benefits.revenueAttribution'),
  own: 0.16,
  usual,
  ...usual,
  ...more,
});

function refusal(of: Driver, part: RangePart, value: number): string | undefined {
  const found = rangeRefusalOf(of, part, value);
  return found === undefined ? undefined : refusalWords(found, of, part, value);
}

describe('a part that would turn the range over is refused', () => {
  test('beyond the likely value', () => {
    expect(refusal(driver(), 'low', 0.2)).toBe('Low 20% is above likely 16%: raise likely first, or type 16% or less.');
    expect(refusal(driver(), 'high', 0.1)).toBe(
      'High 10% is below likely 16%: lower likely first, or type 16% or more.',
    );
    expect(refusal(driver(), 'likely', 0.01)).toBe('Likely 1% is below low 4%: lower low first, or type 4% or more.');
    expect(refusal(driver(), 'likely', 0.5)).toBe(
      'Likely 50% is above high 30.4%: raise high first, or type 30.4% or less.',
    );
  });
  test('only beyond the other end where the shape has no likely value', () => {
    expect(refusal(driver({ shape: 'uniform' }), 'low', 0.2)).toBeUndefined();
    expect(refusal(driver({ shape: 'normal' }), 'low', 0.31)).toMatch(/above high/);
    expect(refusal(driver({ shape: 'uniform' }), 'high', 0.03)).toMatch(/below low/);
  });
  test('and zero where a logarithm is taken', () => {
    expect(refusal(driver({ shape: 'lognormal' }), 'low', 0)).toBe('A lognormal range begins above zero.');
    expect(refusal(driver({ shape: 'normal' }), 'low', 0)).toBeUndefined();
  });
  test('a fixed driver takes any value', () => {
    expect(refusal(driver({ shape: 'fixed' }), 'likely', 0.9)).toBeUndefined();
  });
});

test('a range in one line has the parts that its shape reads', () => {
  expect(rangeLine(driver())).toBe('4% · 16% · 30.4%');
  expect(rangeLine(driver({ shape: 'uniform' }))).toBe('4% – 30.4%');
  expect(rangeLine(driver({ shape: 'fixed' }))).toBe('16%');
});

test('what has no range says its one value', () => {
  expect(noRangeLine(driver({ low: 0.16, likely: 0.16, high: 0.16 }))).toBe('16%, no range');
});

test('whose the ranges are', () => {
  expect(ownersWords(2, 1)).toBe('Two ranges are yours, one is the sender’s');
  expect(ownersWords(1, 0)).toBe('One range is yours');
  expect(ownersWords(0, 3)).toBe('Three ranges are the sender’s');
});
