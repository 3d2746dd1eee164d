import { expect, test } from 'vitest';
import { anchorOf, angleOf, pointAt } from './radar-geometry.ts';

const degrees = (angle: number) => Math.round((angle * 180) / Math.PI);

test('twelve axes in three groups, the first group centred on the top, clockwise', () => {
  const angles = Array.from({ length: 12 }, (_, k) => degrees(angleOf(k, 12, 4)));
  expect(angles).toEqual([135, 105, 75, 45, 15, -15, -45, -75, -105, -135, -165, -195]);
});

test('a point lies upwards at a right angle', () => {
  const [x, y] = pointAt(Math.PI / 2, 10);
  expect(x).toBeCloseTo(0, 9);
  expect(y).toBe(10);
});

test('labels lead away from the centre', () => {
  expect([0, Math.PI, Math.PI / 2, -Math.PI / 2].map(anchorOf)).toEqual(['start', 'end', 'middle', 'middle']);
});
