import { describe, expect, it } from 'vitest';
import { normalCumulative, normalDensity, normalQuantile } from '#model/uncertainty/distributions/normal.ts';
import type { DriverShape } from '#model/document/document.ts';
import { BLOCK } from '#model/sheet/bound-columns.ts';
import { distributionOf } from '#model/uncertainty/distributions/distribution.ts';
import { uniformsOf } from '#model/uncertainty/sampling/uniforms.ts';
import { Stream } from '#model/uncertainty/sampling/stream.ts';
import { draw, knotsOf, tableOf, type QuantileTable } from '#model/uncertainty/sampling/quantile-table.ts';
import { BINS, binOf } from '#model/uncertainty/simulation/bins.ts';
import { momentsOf } from '#model/uncertainty/simulation/moments.ts';
import { valueOfKnowingDriver } from '#model/uncertainty/value-of-information.ts';

const tableFor = (quantile: (probability: number) => number) => tableOf(knotsOf(quantile));

const DRIVER_SHAPES: readonly DriverShape[] = ['pert', 'triangular', 'uniform', 'normal', 'lognormal'];
const TRIALS = 65_536;
const random = new Stream(1);
const share = () => ((random.next() >>> 0) + 0.5) / 2 ** 32;

/** Trials of one driver, gathered into its bins. */
class Gathering {
  readonly counts = new Float64Array(BINS);
  readonly sums = new Float64Array(BINS);
  readonly squares = new Float64Array(BINS);

  add(bin: number, value: number): void {
    this.counts[bin] = (this.counts[bin] ?? 0) + 1;
    this.sums[bin] = (this.sums[bin] ?? 0) + value;
    this.squares[bin] = (this.squares[bin] ?? 0) + value * value;
  }
}

/** Gathers outcomes by a driver; `outcome` takes the driver's value and a second, independent probability. */
function worth(table: QuantileTable, quantile: (p: number) => number, outcome: (x: number, other: number) => number) {
  const gathering = new Gathering();
  for (let trial = 0; trial < TRIALS; trial++) {
    const uniform = random.next() >>> 0;
    gathering.add(binOf(uniform), outcome(quantile((uniform + 0.5) / 2 ** 32), share()));
  }
  return valueOfKnowingDriver(gathering, 0, table);
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
    // Knowing leaves the −1 of half the cases out.
    expect(Math.abs(found - 0.5)).toBeLessThan(0.01);
  });

  it('is worth exactly nothing where the driver moves nothing, even in a close call', () => {
    for (const level of [-0.01, 0, 0.01])
      expect(worth(normal, normalQuantile, (_, other) => level + normalQuantile(other))).toBeLessThan(1e-3);
    expect(worth(normal, normalQuantile, (_, other) => 0.05 + normalQuantile(other))).toBe(0);
  });

  it('is worth nothing where nothing varies', () => {
    expect(worth(normal, normalQuantile, () => 5)).toBe(0);
  });

  const RATIOS = [1.1, 3, 10, 100, 1000, 10_000];
  it.each(DRIVER_SHAPES)('alone is worth what knowing everything is, however heavy its tail: %s', (shape) => {
    const uniforms = uniformsOf('quasi', 1, 1);
    for (const high of RATIOS) {
      const table = tableOf(knotsOf(distributionOf({ shape, low: 1, likely: 1 + (high - 1) / 5, high }).quantile));
      const values = new Float64Array(TRIALS);
      const bins = new Int32Array(TRIALS);
      const block = new Int32Array(BLOCK);
      for (let start = 0; start < TRIALS; start += BLOCK) {
        uniforms.fill(0, start / BLOCK, block);
        draw(table, block, values.subarray(start, start + BLOCK));
        bins.set(block.map(binOf), start);
      }
      const ascending = values.toSorted();
      for (const place of [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 0.999])
        for (const sign of [1, -1]) {
          const turn = ascending[Math.floor(place * TRIALS)] ?? 0;
          const outcomes = values.map((value) => sign * (value - turn));
          const gathering = new Gathering();
          for (let k = 0; k < TRIALS; k++) gathering.add(bins[k] ?? 0, outcomes[k] ?? 0);
          const everything = momentsOf([outcomes], 0).valueOfKnowing;
          // As in the findings: one driver is never worth more than all of them.
          const alone = Math.min(valueOfKnowingDriver(gathering, 0, table), everything);
          expect(Math.abs(alone - everything), `${shape} to ${high} at ${place}`).toBeLessThan(
            0.01 * Math.max(alone, everything),
          );
        }
    }
  });
});
