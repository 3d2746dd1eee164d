import { expect, test } from 'vitest';
import { bandPath, linePath, outlinePath, stepPath } from './path.ts';

test('a line goes through its points in their order', () => {
  expect(
    linePath([
      [0, 10],
      [20.04, 5],
      [40, 7.25],
    ]),
  ).toBe('M0.0 10.0L20.0 5.0L40.0 7.3');
});

test('a band goes along one line and back along the other', () => {
  expect(
    bandPath(
      [
        [0, 1],
        [10, 2],
      ],
      [
        [0, 5],
        [10, 6],
      ],
    ),
  ).toBe('M0.0 1.0L10.0 2.0L10.0 6.0L0.0 5.0Z');
});

test('nothing is drawn through no points', () => {
  expect(linePath([])).toBe('');
  expect(bandPath([], [])).toBe('');
});

test('steps keep each height until the next', () => {
  expect(stepPath([10, 4], (k) => 20 * k)).toBe('M0.0 10.0L20.0 10.0L20.0 4.0L40.0 4.0');
  expect(stepPath([], (k) => k)).toBe('');
});

test('an outline ends where it began; through nothing there is none', () => {
  expect(
    outlinePath([
      [0, 0],
      [10, 0],
      [5, 8],
    ]),
  ).toBe('M0.0 0.0L10.0 0.0L5.0 8.0Z');
  expect(outlinePath([])).toBe('');
});
