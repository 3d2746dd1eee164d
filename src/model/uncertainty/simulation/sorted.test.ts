import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { curveOf, quantileOf } from '#model/uncertainty/simulation/quantiles.ts';
import { sorted } from '#model/uncertainty/simulation/sorted.ts';

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -50, max: 50 }),
  fc.constantFrom(1e8, 1e8 + 1, 1e300),
);

it('puts the values of all columns in order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(number, { maxLength: 300 }), { maxLength: 5 }), (columns) => {
      const expected = columns.flat().toSorted((a, b) => a - b);
      const found = sorted(columns.map((column) => Float64Array.from(column)));
      // 0 and −0 are equal: their order does not matter.
      expect([...found].map((x) => x + 0)).toEqual(expected.map((x) => x + 0));
    }),
  );
});

it('is in order where most values crowd beside a few far ones', () => {
  const crowd = Float64Array.from({ length: 20_000 }, (_, k) => Math.sin(k) + (k % 5000 === 0 ? 1e9 : 0));
  expect(sorted([crowd])).toEqual(crowd.toSorted());
});

it('takes quantiles between two values in proportion', () => {
  const values = Float64Array.from([1, 2, 4, 8]);
  expect([0, 0.25, 0.5, 0.9, 1].map((share) => quantileOf(values, share))).toEqual([
    1,
    1.75,
    3,
    expect.closeTo(6.8),
    8,
  ]);
  expect([...curveOf(values, 3)]).toEqual([1, 2, 4, 8]);
  expect(quantileOf(Float64Array.of(5), 0.3)).toBe(5);
});
