import { expect, test } from 'vitest';
import { columnsAt, haveRoom } from './column-places.ts';
import { textWidth } from './measured-text.ts';
import { QUIET } from './text-look.ts';

const options = { widest: 44, air: 0.3 };

test('a column alone stands in the middle of its place, no wider than it may be', () => {
  expect(columnsAt(200, 1, options)).toEqual({ size: 44, shifts: [0], apart: 200 });
  expect(columnsAt(50, 1, options).size).toBe(35);
});

test('columns of a group stand side by side around its middle', () => {
  expect(columnsAt(200, 2, options)).toEqual({ size: 44, shifts: [-24, 24], apart: 48 });
  expect(columnsAt(40, 2, options)).toEqual({ size: 12, shifts: [-8, 8], apart: 16 });
});

test('where groups are closer to each other than their columns, that is how far texts are apart', () => {
  expect(columnsAt(52, 2, { widest: 24, air: 0 })).toEqual({ size: 24, shifts: [-14, 14], apart: 24 });
});

test('a place too small for any column has none', () => {
  expect(columnsAt(3, 2, options).size).toBe(0);
});

test('texts have room when the widest and a space fit between two middles', () => {
  const room = textWidth('12.9', QUIET) + 6;
  expect(haveRoom(['1', '12.9'], QUIET, room)).toBe(true);
  expect(haveRoom(['1', '12.9'], QUIET, room - 1)).toBe(false);
});
