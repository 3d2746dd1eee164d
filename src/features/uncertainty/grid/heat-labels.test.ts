import { assert, double, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf } from '#ui/chart/frame.ts';
import { tableWidth } from '#ui/chart/measured-text.ts';
import type { Point } from '#ui/chart/path.ts';
import { isCrossed, overlaps, textBox } from '#ui/chart/room.ts';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { heatLabels, marksIn, stepsOf } from './heat-labels.ts';

const COUNT = 21;
const FIGURE = '₹12.3 Cr';
const axis = { driver: 'any', values: Array.from({ length: COUNT }, (_, k) => k) };
const grid = { across: axis, up: axis, values: new Float64Array(COUNT * COUNT), breakeven: [] };
const margin = { top: 30, right: 12, bottom: 48, left: 60 };

function labelled(width: number, ownAt: Point, lines: readonly (readonly Point[])[]) {
  const frame = frameOf({ width, height: 400, margin, x: [0, COUNT - 1], y: [0, COUNT - 1] });
  return heatLabels({
    grid,
    frame,
    own: { at: ownAt, text: 'as entered' },
    lines,
    breaksEven: 'break-even',
    write: () => FIGURE,
    columns: stepsOf(COUNT, marksIn(frame.right - frame.left, tableWidth(FIGURE, QUIET))),
    rows: stepsOf(COUNT, 5),
  });
}

test('as many words stand along an axis as have room, five at the most and the two ends at least', () => {
  expect(marksIn(800, 60)).toBe(5);
  expect(marksIn(230, 60)).toBe(3);
  expect(marksIn(40, 60)).toBe(2);
  expect(stepsOf(21, 5)).toEqual([0, 5, 10, 15, 20]);
});

test('without a line every figure but the one under the ring is written', () => {
  const { values, breaksEven } = labelled(800, [433, 191], []);
  expect(values.length).toBe(24);
  expect(breaksEven).toBeNull();
});

test('no words lie over others, over the ring or over a break-even line, wherever they run', () => {
  const place = tuple(double({ min: 60, max: 500, noNaN: true }), double({ min: 30, max: 352, noNaN: true }));
  assert(
    property(integer({ min: 330, max: 900 }), place, place, place, (width, ownAt, from, to) => {
      const line = [from, to];
      const { own, breaksEven, values } = labelled(width, ownAt, [line]);
      const boxes = [
        textBox(own.text, STRONG, own.place),
        ...(breaksEven === null ? [] : [textBox(breaksEven.text, STRONG, breaksEven.place)]),
        ...values.map(({ text, place: at }) => textBox(text, QUIET, at)),
      ];
      for (const [k, box] of boxes.entries()) {
        expect(boxes.slice(0, k).some((each) => overlaps(each, box))).toBe(false);
        if (k > 0) expect(isCrossed(box, line)).toBe(false);
      }
    }),
  );
});
