import { expect, test } from 'vitest';
import { builtShare, floorAt, ticksFor } from './building-geometry.ts';

test('a person at a boundary has stepped onto the floor above it', () => {
  expect([0, 24.9, 25, 50, 75, 100].map(floorAt)).toEqual([0, 0, 1, 2, 3, 3]);
});

test('the score is always named, and its near neighbours give way to it', () => {
  expect(ticksFor(50)).toEqual([25, 50, 75, 100]);
  expect(ticksFor(47.6)).toEqual([25, 48, 75, 100]);
  expect(ticksFor(62)).toEqual([25, 50, 62, 75, 100]);
  expect(ticksFor(48, 71)).toEqual([25, 48, 71, 100]);
  expect(ticksFor(48, 52)).toEqual([25, 48, 75, 100]);
});

test('a floor is built from its bottom', () => {
  expect([builtShare(25, 50, 10), builtShare(25, 50, 30), builtShare(25, 50, 80)]).toEqual([0, 0.2, 1]);
});
