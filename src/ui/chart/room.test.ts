import { assert, double, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { tableWidth } from './measured-text.ts';
import { besideMark, freePlace, isCrossed, overlaps, textBox } from './room.ts';
import { QUIET } from './text-look.ts';

const box = { left: 10, right: 30, top: 10, bottom: 20 };
const everywhere = { left: -1e4, right: 1e4, top: -1e4, bottom: 1e4 };

test('a text takes its measured width on the side of its anchor', () => {
  const width = tableWidth('48% at or below ₹0', QUIET);
  const at = { x: 100, y: 50 };
  expect(textBox('48% at or below ₹0', QUIET, { ...at, textAnchor: 'start' }).right).toBeCloseTo(100 + width, 9);
  expect(textBox('48% at or below ₹0', QUIET, { ...at, textAnchor: 'end' }).left).toBeCloseTo(100 - width, 9);
  expect(textBox('48% at or below ₹0', QUIET, { ...at, textAnchor: 'middle' }).left).toBeCloseTo(100 - width / 2, 9);
});

test('boxes that touch at an edge do not overlap', () => {
  expect(overlaps(box, { ...box, left: 30, right: 40 })).toBe(false);
  expect(overlaps(box, { ...box, left: 29, right: 40 })).toBe(true);
});

test('a line runs through a box also where none of its points lies in it', () => {
  expect(
    isCrossed(box, [
      [0, 0],
      [40, 30],
    ]),
  ).toBe(true);
  expect(
    isCrossed(box, [
      [0, 15],
      [40, 15],
    ]),
  ).toBe(true);
  expect(
    isCrossed(box, [
      [20, 0],
      [20, 40],
    ]),
  ).toBe(true);
  expect(
    isCrossed(box, [
      [0, 0],
      [40, 5],
      [40, 30],
    ]),
  ).toBe(false);
  expect(isCrossed(box, [])).toBe(false);
});

test('a point within a box crosses it, one outside does not', () => {
  const coordinate = double({ min: 0, max: 40, noNaN: true });
  assert(
    property(tuple(coordinate, coordinate), (point) => {
      const [x, y] = point;
      expect(isCrossed(box, [point])).toBe(x > 10 && x < 30 && y > 10 && y < 20);
    }),
  );
});

test('a label takes the first place that is free of lines, of other labels and of the edge', () => {
  const above = { x: 100, y: 40, textAnchor: 'end' } as const;
  const below = { x: 100, y: 80, textAnchor: 'start' } as const;
  const places = [above, below];
  expect(freePlace('here', QUIET, places, { within: everywhere })).toBe(above);
  expect(
    freePlace('here', QUIET, places, {
      within: everywhere,
      lines: [
        [
          [0, 36],
          [200, 36],
        ],
      ],
    }),
  ).toBe(below);
  expect(freePlace('here', QUIET, places, { within: { ...everywhere, left: 90 } })).toBe(below);
  const boxes = places.map((place) => textBox('here', QUIET, place));
  expect(freePlace('here', QUIET, places, { within: everywhere, boxes: boxes.slice(0, 1) })).toBe(below);
  expect(freePlace('here', QUIET, places, { within: everywhere, boxes })).toBeUndefined();
});

test('a label stands after its mark while there is room', () => {
  expect(besideMark(100, 50, 200)).toEqual({ x: 110, textAnchor: 'start' });
  expect(besideMark(160, 50, 200)).toEqual({ x: 150, textAnchor: 'end' });
});
