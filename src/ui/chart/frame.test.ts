import { expect, test } from 'vitest';
import { frameOf, NARROW } from './frame.ts';

const margin = { top: 20, right: 100, bottom: 40, left: 10 };

test('the scales fill the room that the margins leave, heights upwards', () => {
  const { x, y, left, right, top, foot } = frameOf({ width: 600, height: 300, margin, x: [0, 5], y: [-50, 50] });
  expect([left, right, top, foot]).toEqual([10, 500, 20, 260]);
  expect([x.at(0), x.at(5), y.at(-50), y.at(50)]).toEqual([10, 500, 260, 20]);
  expect(y.at(0)).toBe(140);
});

test('margins may hang on the width, as the room of labels does', () => {
  const frame = frameOf({
    width: 390,
    height: 300,
    margin: (width) => ({ ...margin, right: width / 3 }),
    x: [0, 1],
    y: [0, 1],
  });
  expect(frame.right).toBe(260);
  expect(frame.isNarrow).toBe(true);
});

test('rows are counted downwards', () => {
  const { y } = frameOf({ width: NARROW, height: 124, margin: { ...margin, bottom: 4 }, x: [0, 1], y: [5, 0] });
  expect([0, 1, 5].map(y.at)).toEqual([20, 40, 120]);
});
