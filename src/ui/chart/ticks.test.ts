import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceTicks } from '#ui/chart/ticks.ts';

describe('niceTicks', () => {
  it('gives round numbers with zero among them', () => {
    expect(niceTicks(-6, 77.5)).toEqual([0, 20, 40, 60]);
    expect(niceTicks(-60, 40)).toEqual([-60, -40, -20, 0, 20, 40]);
    expect(niceTicks(5, 9)).toEqual([0, 2, 4, 6, 8]);
  });

  it('survives an empty or endless range', () => {
    expect(niceTicks(0, 0)).toEqual([0]);
    expect(niceTicks(0, Number.POSITIVE_INFINITY)).toEqual([0]);
  });

  it('stays within the range and the asked number, for any range', () => {
    const amount = double({ min: -1e16, max: 1e16, noNaN: true });
    assert(
      property(amount, amount, (low, high) => {
        const ticks = niceTicks(low, high);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
