import { expect, test } from 'vitest';
import { gridFindingOf } from '#model/findings/uncertainty/grid.ts';
import { gridTitle } from './grid.ts';

const title = (values: readonly number[], own: number | null, even: number | null) =>
  gridTitle(gridFindingOf({ values: Float64Array.from(values) }, own, even));

test('what two drivers do together', () => {
  expect(title([1, 2, 3, 4], 2, 0)).toBe('No combination of the two turns it into a loss');
  expect(title([-1, -2, -3, -4], -2, 0)).toBe('No combination of the two turns it into a gain');
  expect(title([-1, 2, 3, 4], 2, 0)).toBe('Together the two can turn it into a loss');
  expect(title([-1, 2, -3, -4], -3, 0)).toBe('Together the two can turn it into a gain');
});

test('a payback has no break-even, but may be missing', () => {
  expect(title([1, 2, 3, 4], 2, null)).toBe('It pays back whatever the two are');
  expect(title([1, 2, Number.NaN, 4], 2, null)).toBe('Together the two can keep it from paying back');
  expect(title([Number.NaN, Number.NaN], null, null)).toBe('It never pays back, whatever the two are');
});
