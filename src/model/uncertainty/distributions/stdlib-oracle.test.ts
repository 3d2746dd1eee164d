import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantileElsewhere from '@stdlib/stats-base-dists-normal-quantile';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '#model/uncertainty/distributions/normal.ts';
import { standardPert } from '#model/uncertainty/distributions/pert.ts';

const PROBABILITIES = [1e-6, 1e-4, ...Array.from({ length: 199 }, (_, k) => (k + 1) / 200), 1 - 1e-4, 1 - 1e-6];

describe('quantiles agree with @stdlib', () => {
  it('normal', () => {
    for (const p of PROBABILITIES)
      expect(Math.abs(normalQuantile(p) - normalQuantileElsewhere(p, 0, 1))).toBeLessThan(1e-12);
  });

  it.each([0, 0.01, 0.1, 0.25, 0.42, 0.5, 0.66, 0.9, 1])('PERT with its likely value at %d', (likely) => {
    const { quantile } = standardPert(likely);
    for (const p of PROBABILITIES)
      expect(Math.abs(quantile(p) - betaQuantile(p, 1 + 4 * likely, 5 - 4 * likely))).toBeLessThan(1e-8);
  });
});
