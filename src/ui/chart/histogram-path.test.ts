import { expect, test } from 'vitest';
import { histogramPath, stairPath } from './histogram-path.ts';
import { linearScale } from './scale.ts';

const scales = { x: linearScale(0, 10, 0, 100), y: linearScale(0, 1, 50, 0) };
const bins = [
  { from: 0, to: 2, share: 0.5 },
  { from: 2, to: 4, share: 2 },
  { from: 8, to: 10, share: 0.1 },
];

test('a bar stands on zero, apart from its neighbours, and ends with the scale', () => {
  expect(histogramPath(bins.slice(0, 2), scales, 1)).toBe(
    'M1.00 50.00V25.00H19.00V50.00zM21.00 50.00V0.00H39.00V50.00z',
  );
});

test('a bar may stand on another', () => {
  expect(histogramPath([{ from: 0, to: 2, share: 0.3, base: 0.5 }], scales, 0)).toBe('M0.00 25.00V10.00H20.00V25.00z');
});

test('a bar is never thinner than a hair', () => {
  expect(histogramPath([{ from: 1, to: 1.001, share: 1 }], scales, 0.5)).toBe('M10.50 50.00V0.00H11.00V50.00z');
});

test('bins that touch share a stair, those apart begin another', () => {
  expect(stairPath(bins, scales)).toBe('M0.00 50.00V25.00H20.00V0.00H40.00V50.00M80.00 50.00V45.00H100.00V50.00');
  expect(stairPath([], scales)).toBe('');
});
