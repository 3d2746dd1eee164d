import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { curveOf, quantilesAt, quantilesOf, quantilesOn } from '#model/uncertainty/simulation/quantiles.ts';

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -50, max: 50 }),
  fc.constantFrom(1e8, 1e8 + 1, 1e300),
);

/** By sorting everything. */
function expected(values: readonly number[], share: number): number {
  const ascending = values.toSorted((a, b) => a - b);
  const place = share * (values.length - 1);
  const value = ascending[Math.floor(place)] ?? 0;
  return value + (place - Math.floor(place)) * ((ascending[Math.ceil(place)] ?? 0) - value) + 0;
}

it('finds what sorting would find', () => {
  const asked = fc.record({
    columns: fc.array(fc.array(number, { minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 5 }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }),
  });
  fc.assert(
    fc.property(asked, ({ columns, shares }) => {
      const ascending = shares.toSorted((a, b) => a - b);
      const found = quantilesAt(
        columns.map((column) => Float64Array.from(column)),
        ascending,
      );
      expect([...found]).toEqual(ascending.map((share) => expected(columns.flat(), share)));
    }),
  );
});

it('finds it where most values crowd beside a few far ones', () => {
  const crowd = Float64Array.from({ length: 20_000 }, (_, k) => Math.sin(k) + (k % 5000 === 0 ? 1e9 : 0));
  const shares = [0, 0.1, 0.5, 0.99, 1];
  expect([...quantilesAt([crowd], shares)]).toEqual(shares.map((share) => expected([...crowd], share)));
});

it('takes quantiles between two values in proportion', () => {
  const values = [Float64Array.from([8, 1]), Float64Array.from([4, 2])];
  expect([...quantilesAt(values, [0, 0.25, 0.5, 0.9, 1])]).toEqual([1, 1.75, 3, expect.closeTo(6.8), 8]);
  expect([...curveOf(values, 3)]).toEqual([1, 2, 4, 8]);
  expect([...quantilesAt([Float64Array.of(5)], [0.3])]).toEqual([5]);
});

it('names the same quantiles from the values and from their curve', () => {
  const values = [Float64Array.from({ length: 777 }, (_, k) => Math.sin(k * k))];
  expect(quantilesOn(curveOf(values, 1000))).toEqual(quantilesOf(values));
  expect(quantilesOf(values).p5).toBe(expected([...(values[0] ?? [])], 0.05));
});
