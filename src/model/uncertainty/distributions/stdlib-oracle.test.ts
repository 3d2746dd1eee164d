import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal.ts';
import { standardPert } from './pert.ts';
// Pinned, so that two hundred packages need not be installed for one comparison; the file says which versions gave them.
import oracle from './stdlib-quantiles.json' with { type: 'json' };

/** Far in the lower tail @stdlib itself is 4e-9 off; normal.test.ts holds ours to values of higher precision. */
const TOLERANCE = 1e-8;

describe('quantiles agree with @stdlib', () => {
  it('normal', () => {
    for (const [p = Number.NaN, expected = Number.NaN] of oracle.normal)
      expect(Math.abs(normalQuantile(p) - expected)).toBeLessThan(TOLERANCE);
  });

  it.each(oracle.pert)('PERT with its likely value at $likely', ({ likely, quantiles }) => {
    const { quantile } = standardPert(likely);
    for (const [p = Number.NaN, expected = Number.NaN] of quantiles)
      expect(Math.abs(quantile(p) - expected)).toBeLessThan(TOLERANCE);
  });
});
