import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from './spread.ts';

test('labels with room stay where they belong', () => {
  expect(spreadLabels([10, 60, 120], 16, 0, 200)).toEqual([10, 60, 120]);
});

test('labels on one another are moved apart', () => {
  expect(spreadLabels([50, 50, 52], 16, 0, 200)).toEqual([50, 66, 82]);
});

test('labels at the foot move up', () => {
  expect(spreadLabels([190, 195, 198], 16, 0, 200)).toEqual([168, 184, 200]);
});

test('labels never overlap nor leave the drawing while there is room for them', () => {
  assert(
    property(array(double({ min: -100, max: 600, noNaN: true }), { minLength: 1, maxLength: 8 }), (wanted) => {
      const placed = spreadLabels(
        wanted.toSorted((a, b) => a - b),
        20,
        0,
        500,
      );
      for (const [k, at] of placed.entries()) {
        expect(at).toBeGreaterThanOrEqual(-1e-9);
        expect(at).toBeLessThanOrEqual(500 + 1e-9);
        if (k > 0) expect(at - (placed[k - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9);
      }
    }),
  );
});

test('with no room they share what there is', () => {
  expect(spreadLabels([0, 0, 0], 50, 0, 60)).toEqual([0, 30, 60]);
});
