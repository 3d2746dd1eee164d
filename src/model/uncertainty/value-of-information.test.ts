import { describe, expect, it } from 'vitest';
import { normalCumulative, normalDensity, normalQuantile } from '#model/uncertainty/distributions/normal.ts';
import { Stream } from '#model/uncertainty/sampling/stream.ts';
import { knotsOf, tableOf, type QuantileTable } from '#model/uncertainty/sampling/quantile-table.ts';
import { momentsOf } from '#model/uncertainty/simulation/moments.ts';
import { valueOfKnowingDriver } from '#model/uncertainty/value-of-information.ts';

const tableFor = (quantile: (probability: number) => number) => tableOf(knotsOf(quantile));

const BINS = 64;
const TRIALS = 65_536;
const random = new Stream(1);
const share = () => ((random.next() >>> 0) + 0.5) / 2 ** 32;

/** Gathers outcomes by a driver; `outcome` takes the driver's value and a second, independent probability. */
function worth(table: QuantileTable, quantile: (p: number) => number, outcome: (x: number, other: number) => number) {
  const counts = new Float64Array(BINS);
  const sums = new Float64Array(BINS);
  const all: number[] = [];
  for (let trial = 0; trial < TRIALS; trial++) {
    const probability = share();
    const value = outcome(quantile(probability), share());
    const bin = Math.floor(probability * BINS);
    counts[bin] = (counts[bin] ?? 0) + 1;
    sums[bin] = (sums[bin] ?? 0) + value;
    all.push(value);
  }
  const { sd } = momentsOf([Float64Array.from(all)], 0);
  return valueOfKnowingDriver({ counts, sums, pivot: 0, variance: sd * sd }, table);
}

describe('knowing everything', () => {
  it('is worth what deciding otherwise would save: two outcomes by hand', () => {
    // Half the time −1, half the time 3: going ahead is worth 1; knowing, 3 in half the cases, so 1.5.
    const gain = Float64Array.from({ length: 32 }, (_, k) => (k % 2 === 0 ? -1 : 3));
    expect(momentsOf([gain], 0)).toMatchObject({ mean: 1, positive: 0.5, valueOfKnowing: 0.5 });
    // Half the time −3, half the time 1: leaving it is worth 0; knowing, 1 in half the cases.
    const loss = Float64Array.from({ length: 32 }, (_, k) => (k % 2 === 0 ? -3 : 1));
    expect(momentsOf([loss], 0).valueOfKnowing).toBe(0.5);
  });

  it('is worth nothing where every outcome decides alike', () => {
    expect(momentsOf([Float64Array.from({ length: 32 }, (_, k) => k + 1)], 5).valueOfKnowing).toBe(0);
  });
});

describe('knowing one driver', () => {
  const normal = tableFor(normalQuantile);

  it('is worth what a normal outcome gives in closed form', () => {
    for (const level of [-0.7, 0.3, 1]) {
      const found = worth(normal, normalQuantile, (x, other) => level + 0.8 * x + normalQuantile(other));
      const size = Math.abs(level) / 0.8;
      const exact = 0.8 * (normalDensity(size) - size * (1 - normalCumulative(size)));
      expect(Math.abs(found - exact)).toBeLessThan(0.01);
    }
  });

  it('is worth what two outcomes give by hand', () => {
    // A driver that is spread evenly and an outcome that is −1 below its middle and 3 above.
    const even = tableFor((p) => p);
    const found = worth(
      even,
      (p) => p,
      (x) => (x < 0.5 ? -1 : 3),
    );
    expect(found).toBeGreaterThan(0.4);
    expect(found).toBeLessThan(0.6);
  });

  it('is worth exactly nothing where the driver moves nothing, even in a close call', () => {
    for (const level of [-0.01, 0, 0.01])
      expect(worth(normal, normalQuantile, (_, other) => level + normalQuantile(other))).toBeLessThan(1e-3);
    expect(worth(normal, normalQuantile, (_, other) => 0.05 + normalQuantile(other))).toBe(0);
  });

  it('is worth nothing where nothing varies', () => {
    expect(worth(normal, normalQuantile, () => 5)).toBe(0);
  });
});
