import { expect, test } from 'vitest';
import { linearScale } from './scale.ts';

test('values lie between the places of the ends, and go back where they came from', () => {
  const scale = linearScale(-20, 120, 0, 700);
  expect(scale.at(-20)).toBe(0);
  expect(scale.at(120)).toBe(700);
  expect(scale.at(50)).toBe(350);
  expect(scale.valueAt(scale.at(37))).toBeCloseTo(37, 9);
});

test('a scale may run downwards, as heights do', () => {
  expect(linearScale(0, 1, 100, 0).at(0.25)).toBe(75);
});

test('what lies beyond an end is drawn at the end only where that is asked for', () => {
  const scale = linearScale(0, 10, 0, 100);
  expect(scale.at(20)).toBe(200);
  expect(scale.within(20)).toBe(100);
  expect(scale.within(-5)).toBe(0);
});

test('a single value stands in the middle', () => {
  expect(linearScale(5, 5, 0, 100).at(5)).toBe(50);
});
