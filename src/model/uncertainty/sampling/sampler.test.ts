import { describe, expect, it } from 'vitest';
import { BLOCK } from '#model/sheet/bound-columns.ts';
import { correlationsOf } from '#model/uncertainty/correlations/correlations.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { knotsOf, tableOf } from '#model/uncertainty/sampling/quantile-table.ts';
import { samplerOf } from '#model/uncertainty/sampling/sampler.ts';

const tableFor = (quantile: (probability: number) => number) => tableOf(knotsOf(quantile));

const TRIALS = 100_352;
const even = tableFor((probability) => probability);
const range = { shape: 'uniform', low: 0, likely: 0.5, high: 1 } as const;
const driver = (path: string): Driver => ({
  path,
  label: path,
  unit: 'fraction',
  minimum: 0,
  maximum: 1,
  own: 0.5,
  usual: range,
  ...range,
});

/** Correlation of evenly spread columns, which is their rank correlation. */
function correlation(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (const [k, x] of a.entries()) sum += (x - 0.5) * ((b[k] ?? 0) - 0.5);
  return (12 * sum) / a.length;
}

describe.each(['quasi', 'pseudo'] as const)('%s draws', (sampling) => {
  it('have the rank correlations asked for within 0.02, and stay evenly spread', () => {
    const drivers = ['a', 'b', 'c', 'd'].map(driver);
    const correlations = correlationsOf(
      {
        uncertainty: {
          correlations: [
            ['b', 'd', 0.8],
            ['b', 'a', -0.5],
            ['a', 'd', -0.3],
          ],
        },
      },
      drivers,
    );
    const sampler = samplerOf({
      sampling,
      seed: 1,
      tables: drivers.map(() => even),
      correlated: correlations?.drivers.map((path) => drivers.findIndex((each) => each.path === path)) ?? [],
      factor: correlations?.factor ?? null,
    });
    const columns = drivers.map(() => new Float64Array(TRIALS));
    for (let block = 0; block < TRIALS / BLOCK; block++)
      sampler.fill(
        block,
        columns.map((column) => column.subarray(block * BLOCK, (block + 1) * BLOCK)),
      );
    const [a, b, c, d] = columns as [Float64Array, Float64Array, Float64Array, Float64Array];
    expect(Math.abs(correlation(b, d) - 0.8)).toBeLessThan(0.02);
    expect(Math.abs(correlation(a, b) + 0.5)).toBeLessThan(0.02);
    expect(Math.abs(correlation(a, d) + 0.3)).toBeLessThan(0.02);
    expect(Math.abs(correlation(a, c))).toBeLessThan(0.02);
    for (const column of columns) {
      const tenths = Array.from({ length: 10 }, (_, k) => column.filter((x) => Math.floor(x * 10) === k).length);
      for (const count of tenths) expect(Math.abs(count / TRIALS - 0.1)).toBeLessThan(0.005);
    }
  });
});
