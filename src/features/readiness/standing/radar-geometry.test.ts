import { expect, test } from 'vitest';
import { anchorOf, angleOf, outline, pointAt } from './radar-geometry.ts';

const degrees = (angle: number) => Math.round((angle * 180) / Math.PI);

test('twelve axes in three groups, the first group centred on the top', () => {
  const angles = Array.from({ length: 12 }, (_, k) => degrees(angleOf(k, 12, 4)));
  expect(angles).toEqual([-135, -105, -75, -45, -15, 15, 45, 75, 105, 135, 165, 195]);
});

test('an outline is closed and free of negative zeros', () => {
  expect(outline([pointAt(0, 10), pointAt(Math.PI / 2, 10), pointAt(Math.PI, 10)])).toBe('M10 0L0 10L-10 0Z');
  expect(outline([])).toBe('');
});

test('labels lead away from the centre', () => {
  expect([pointAt(0, 5), pointAt(Math.PI, 5), pointAt(-Math.PI / 2, 5)].map(anchorOf)).toEqual([
    'start',
    'end',
    'middle',
  ]);
});
