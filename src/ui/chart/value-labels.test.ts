import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale } from './scale.ts';
import { placeLabel, roomForLabels, type LabelWish } from './value-labels.ts';

const wish: LabelWish = { at: 100, side: -1, width: 26, inside: 80 };

test('a figure stands beside the end of its bar', () => {
  expect(placeLabel(wish, [])).toEqual({ left: 68, isInside: false });
  expect(placeLabel({ ...wish, side: 1 }, [10])).toEqual({ left: 106, isInside: false });
});

test('where the line of zero would run through it or touch it, it stands in its bar', () => {
  expect(placeLabel(wish, [80])).toEqual({ left: 106, isInside: true });
  expect(placeLabel(wish, [66])).toEqual({ left: 106, isInside: true });
  expect(placeLabel(wish, [60])).toEqual({ left: 68, isInside: false });
});

test('where the bar is too short for that, it stands beyond the line', () => {
  expect(placeLabel({ ...wish, inside: 20 }, [80])).toEqual({ left: 50, isInside: false });
  expect(placeLabel({ ...wish, side: 1, inside: 20 }, [120])).toEqual({ left: 124, isInside: false });
});

test('no figure is struck or touched by any line', () => {
  const place = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(
      fc.record<LabelWish>({
        at: place,
        side: fc.constantFrom<1 | -1>(1, -1),
        width: fc.integer({ min: 1, max: 90 }),
        inside: place,
      }),
      fc.array(place, { maxLength: 3 }),
      (each, lines) => {
        const { left } = placeLabel(each, lines);
        for (const line of lines) expect(line <= left - 4 || line >= left + each.width + 4).toBe(true);
      },
    ),
  );
});

test('the room beside a scale is what its figures need and no more', () => {
  const at = (value: number, width: number) => (scale: { at: (value: number) => number }) => [
    { at: scale.at(value), side: 1, width, inside: 0 } as const,
  ];
  const options = { domain: [0, 100], start: 0, end: 400, lines: [] } as const;
  expect(roomForLabels({ ...options, wishes: at(100, 44) })).toEqual({ left: 0, right: 52 });
  expect(roomForLabels({ ...options, wishes: at(40, 44) })).toEqual({ left: 0, right: 0 });
});

test('with it every figure lies in the drawing', () => {
  const figure = fc.record({ value: fc.integer({ min: -100, max: 100 }), width: fc.integer({ min: 10, max: 70 }) });
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 12 }), (figures) => {
      const wishes = (scale: ReturnType<typeof linearScale>): readonly LabelWish[] =>
        figures.map(({ value, width }) => ({
          at: scale.at(value),
          side: value < 0 ? -1 : 1,
          width,
          inside: Math.abs(scale.at(value) - scale.at(0)),
        }));
      const { left, right } = roomForLabels({ domain: [-100, 100], start: 0, end: 342, wishes, lines: [0] });
      const scale = linearScale(-100, 100, left, 342 - right);
      for (const each of wishes(scale)) {
        const { left: from } = placeLabel(each, [scale.at(0)]);
        expect(from).toBeGreaterThanOrEqual(-1);
        expect(from + each.width).toBeLessThanOrEqual(343);
      }
    }),
  );
});
