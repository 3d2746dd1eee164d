import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { curveOf } from '#model/uncertainty/simulation/quantiles.ts';
import { histogramOf as histogramFrom } from '#model/uncertainty/simulation/histogram.ts';

const histogramOf = (values: Float64Array) => histogramFrom([values], curveOf([values], 1000));
const ascending = (values: readonly number[]) => Float64Array.from(values);

it('counts every value in its bin, edges being round multiples of the width', () => {
  const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 400 }), (values) => {
      const { start, width, counts } = histogramOf(ascending(values));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
      expect(counts.length).toBeLessThanOrEqual(202);
      expect(Math.abs(Math.round(start / width) / (start / width || 1) - (start === 0 ? 0 : 1))).toBeLessThan(1e-9);
      expect(`${width}`.replace(/[.0]|e.*/g, '')).toMatch(/^[125]$/);
      for (const [k, count] of counts.entries()) {
        const [from, to] = [start + k * width, start + (k + 1) * width];
        const slack = 1e-9 * Math.max(Math.abs(from), Math.abs(to), width);
        const inside = values.filter((x) => x >= from - slack && x < to + slack).length;
        expect(inside).toBeGreaterThanOrEqual(count);
      }
    }),
  );
});

it('takes between 20 and 60 bins for an even spread', () => {
  for (const spread of [1, 2.5, 3, 7, 9.9]) {
    const { counts } = histogramOf(ascending(Array.from({ length: 1000 }, (_, k) => 1e7 * (3 + (spread * k) / 1000))));
    expect(counts.length).toBeGreaterThanOrEqual(20);
    expect(counts.length).toBeLessThanOrEqual(60);
  }
});

it('has one bin where all values are alike', () => {
  for (const value of [0, -5.8e8, 1e15]) {
    const { start, width, counts } = histogramOf(Float64Array.of(value, value));
    expect(counts).toEqual([2]);
    expect(start).toBeLessThanOrEqual(value);
    expect(value - start).toBeLessThan(width);
  }
});
