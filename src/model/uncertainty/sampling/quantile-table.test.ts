import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionOf } from '#model/uncertainty/distributions/distribution.ts';
import { normalQuantile } from '#model/uncertainty/distributions/normal.ts';
import {
  draw,
  knotsOf,
  tableOf,
  STRETCH_SHARES,
  stretchMeans,
  type QuantileTable,
} from '#model/uncertainty/sampling/quantile-table.ts';

const tableFor = (quantile: (probability: number) => number) => tableOf(knotsOf(quantile));

const share = (u: number) => ((u >>> 0) + 0.5) / 2 ** 32;

const drawn = (table: QuantileTable, uniforms: readonly number[]): readonly number[] => {
  const out = new Float64Array(uniforms.length);
  draw(table, Int32Array.from(uniforms), out);
  return [...out];
};

const anyInteger = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  // Next to the ends and to where tails begin.
  fc
    .tuple(
      fc.constantFrom(0, -1, 2 ** 12, 2 ** 22, 2 ** 24, -(2 ** 24), 2 ** 31 - 1, -(2 ** 31)),
      fc.integer({ min: -40, max: 40 }),
    )
    .map(([near, off]) => (near + off) | 0),
);

it('gives back the probability itself where the quantile function is the identity', () => {
  const table = tableFor((probability) => probability);
  fc.assert(
    fc.property(anyInteger, (u) => {
      expect(drawn(table, [u])[0]).toBeCloseTo(share(u), 15);
    }),
    { numRuns: 2000 },
  );
});

it('never falls as the probability rises', () => {
  const table = tableFor(distributionOf({ shape: 'pert', low: 0, likely: 0.1, high: 1 }).quantile);
  fc.assert(
    fc.property(anyInteger, anyInteger, (u, v) => {
      const [lower, upper] = u >>> 0 <= v >>> 0 ? [u, v] : [v, u];
      const [a = 0, b = 0] = drawn(table, [lower, upper]);
      expect(a).toBeLessThanOrEqual(b + 1e-15);
    }),
    { numRuns: 2000 },
  );
});

/** Every 2^12th integer from the middle of its step on. */
const everywhere = Array.from({ length: 2 ** 20 }, (_, k) => (k << 12) | (1 << 11) | 0);

describe.each([0, 0.1176, 0.25, 0.5, 0.714, 1])('a PERT table with its most likely value at %f', (likely) => {
  const exact = distributionOf({ shape: 'pert', low: 0, likely, high: 1 });
  const table = tableFor(exact.quantile);
  const values = drawn(table, everywhere);

  it('has the mean to 1e-6 and the variance to 1e-5', () => {
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    const variance = values.reduce((sum, x) => sum + (x - exact.mean) ** 2, 0) / values.length;
    expect(Math.abs(mean / exact.mean - 1)).toBeLessThan(1e-6);
    expect(Math.abs(variance / exact.variance - 1)).toBeLessThan(1e-5);
  });

  it('has every quantile to 2e-4 of the range, out to one in 10,000, and to 5e-3 at one in a million', () => {
    for (const probability of [1e-6, 1e-4, 0.001, 0.01, 0.05, 0.3, 0.5, 0.9, 0.99, 0.9999, 1 - 1e-6]) {
      const [value = 0] = drawn(table, [Math.floor(probability * 2 ** 32) | 0]);
      expect(Math.abs(value - exact.quantile(probability))).toBeLessThan(
        Math.min(probability, 1 - probability) < 1e-5 ? 5e-3 : 2e-4,
      );
    }
  });
});

it('ends an unbounded shape beyond one in a million', () => {
  const [lowest = 0, highest = 0] = drawn(tableFor(normalQuantile), [0, -1]);
  expect(lowest).toBeCloseTo(-5, 0);
  expect(highest).toBeCloseTo(5, 0);
  expect(lowest).toBeLessThan(normalQuantile(2 ** -20));
});

it('knows the mean of each stretch, so that a heavy tail keeps its weight', () => {
  expect(STRETCH_SHARES.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  const even = stretchMeans(tableFor((probability) => probability));
  let passed = 0;
  for (const [k, share] of STRETCH_SHARES.entries()) {
    expect(even[k]).toBeCloseTo(passed + share / 2, 9);
    passed += share;
  }
  const heavy = stretchMeans(tableFor((probability) => Math.exp(2.8 * normalQuantile(probability))));
  const mean = heavy.reduce((sum, value, k) => sum + value * (STRETCH_SHARES[k] ?? 0), 0);
  // Of the mean of an unbounded lognormal, e^(2.8²/2) = 50.4, what lies beyond one in a million is missing.
  expect(mean).toBeGreaterThan(48);
  expect(mean).toBeLessThan(51);
});
