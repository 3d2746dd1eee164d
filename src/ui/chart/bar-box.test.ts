import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aroundZero, barBox, insetBox, stacked } from './bar-box.ts';
import { frameOf } from './frame.ts';

const margin = { top: 20, right: 0, bottom: 0, left: 100 };
const rows = frameOf({ width: 300, height: 100, margin, x: [-50, 50], y: [2, 0] });
const columns = frameOf({ width: 300, height: 120, margin, x: [0, 2], y: [-50, 50] });

test('a bar across lies between its values, around the middle of its row', () => {
  expect(barBox(rows, { span: [0, 25], at: 0.5, size: 16 })).toEqual({ x: 200, y: 32, width: 50, height: 16 });
  expect(barBox(rows, { span: [0, 25], at: 1.5, size: 16, shift: -2 }).y).toBe(70);
});

test('a bar below zero ends at it, whichever end is named first', () => {
  const box = { x: 150, y: 32, width: 50, height: 16 };
  expect(barBox(rows, { span: [0, -25], at: 0.5, size: 16 })).toEqual(box);
  expect(barBox(rows, { span: [-25, 0], at: 0.5, size: 16 })).toEqual(box);
});

test('an upright bar stands on zero, and hangs from it', () => {
  const place = { at: 0.5, size: 40, isUpright: true } as const;
  expect(barBox(columns, { ...place, span: [0, 25] })).toEqual({ x: 130, y: 45, width: 40, height: 25 });
  expect(barBox(columns, { ...place, span: [0, -25] })).toEqual({ x: 130, y: 70, width: 40, height: 25 });
});

test('parts lie on one another from zero, those below it downwards', () => {
  expect(stacked([3, -2, 4, -1])).toEqual([
    [0, 3],
    [0, -2],
    [3, 7],
    [-2, -3],
  ]);
  expect(stacked([])).toEqual([]);
});

test('the parts of a stack are as long as their values and none lies over another', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (values) => {
      const spans = stacked(values);
      expect(spans.map(([from, to]) => to - from)).toEqual(values.map((value) => value + 0));
      const sorted = spans.map(([from, to]) => [Math.min(from, to), Math.max(from, to)] as const);
      for (const [k, [low, high]] of sorted.entries())
        for (const [otherLow, otherHigh] of sorted.slice(k + 1))
          expect(Math.min(high, otherHigh) - Math.max(low, otherLow)).toBeLessThanOrEqual(0);
    }),
  );
});

test('a span is parted at zero', () => {
  expect(aroundZero([30, -10])).toEqual({ above: [0, 30], below: [-10, 0] });
  expect(aroundZero([30, 10])).toEqual({ above: [10, 30], below: null });
  expect(aroundZero([-30, -10])).toEqual({ above: null, below: [-30, -10] });
  expect(aroundZero([0, 0])).toEqual({ above: null, below: null });
});

test('the line of an outlined bar lies within it; nothing is less than nothing', () => {
  expect(insetBox({ x: 10, y: 10, width: 20, height: 16 })).toEqual({ x: 10.5, y: 10.5, width: 19, height: 15 });
  expect(insetBox({ x: 10, y: 10, width: 0.2, height: 16 }).width).toBe(0);
  expect(insetBox({ x: 10, y: 10, width: 20, height: 16 }, 0)).toEqual({ x: 10, y: 10.5, width: 20, height: 15 });
});
