import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCumulative, normalDensity, normalQuantile } from '#model/uncertainty/distributions/normal.ts';

describe('the standard normal distribution', () => {
  it('has the published percentage points', () => {
    for (const [p, z] of [
      [0.5, 0],
      [0.75, 0.6744897501960817],
      [0.9, 1.2815515655446004],
      [0.95, 1.6448536269514722],
      [0.975, 1.959963984540054],
      [0.99, 2.3263478740408408],
      [0.999, 3.090232306167813],
      [1e-6, -4.753424308822899],
      [1e-12, -7.034483825301132],
      [1e-50, -14.933337534788489],
    ] as const)
      expect(normalQuantile(p)).toBeCloseTo(z, 12);
  });

  it('has the published probabilities', () => {
    for (const [z, p] of [
      [0, 0.5],
      [1, 0.841344746068543],
      [-2, 0.02275013194817921],
      [3, 0.9986501019683699],
      [-3, 0.0013498980316300946],
      [-5, 2.866515718791939e-7],
      [-8, 6.220960574271785e-16],
    ] as const)
      expect(Math.abs(normalCumulative(z) - p)).toBeLessThanOrEqual(1e-15);
    expect(normalCumulative(-8) / 6.220960574271785e-16).toBeCloseTo(1, 12);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(Math.abs(normalCumulative(normalQuantile(p)) - p)).toBeLessThanOrEqual(2e-15);
      }),
      { numRuns: 5000 },
    );
  });

  it('is symmetric, and has no end', () => {
    for (const p of [0.001, 0.07, 0.0751, 0.25, 0.4375]) {
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 12);
      expect(normalCumulative(-p * 10) + normalCumulative(p * 10)).toBeCloseTo(1, 15);
    }
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(normalQuantile(1.5)).toBeNaN();
  });

  it('has the slope of its density', () => {
    for (let z = -6; z <= 6; z += 0.37) {
      const slope = (normalCumulative(z + 1e-4) - normalCumulative(z - 1e-4)) / 2e-4;
      expect(slope).toBeCloseTo(normalDensity(z), 8);
    }
  });
});
