import { expect, test } from 'vitest';
import { ANY_GAIN, isAnyGain } from '#model/findings/uncertainty/question.ts';
import { selectionBetween } from './selection-between.ts';

test('a drag asks for what lies between its ends, in whole bars and either direction', () => {
  expect(selectionBetween(19.2, 41, 2, 120)).toEqual({ least: 20, most: 42 });
  expect(selectionBetween(41, 19.2, 2, 120)).toEqual({ least: 20, most: 42 });
});

test('a press, or a drag to the end of the axis, asks for at least that much', () => {
  expect(selectionBetween(30.4, 30.1, 2, 120)).toEqual({ least: 30, most: null });
  expect(selectionBetween(30.4, 125, 2, 120)).toEqual({ least: 30, most: null });
});

test('zero is never a negative one', () => {
  expect(Object.is(selectionBetween(-0.4, -0.3, 2, 120).least, 0)).toBe(true);
  expect(isAnyGain(selectionBetween(-0.4, -0.3, 2, 120))).toBe(true);
  expect(isAnyGain({ ...ANY_GAIN, most: 20 })).toBe(false);
});
