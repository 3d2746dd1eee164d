import { expect, test } from 'vitest';
import { textWidth } from './measured-text.ts';
import { rowAxis } from './row-axis.ts';
import { QUIET, STRONG } from './text-look.ts';

const rows = { beside: 38, over: 56 };
const short = [{ name: 'Tools' }, { name: 'Consulting' }];
const long = [{ name: 'What standing out in the market of all of India brings to the company in a year' }];

test('the room of names is that of the widest, not of the one with most letters', () => {
  const axis = rowAxis({ categories: [{ name: 'WWWWWWWW' }, { name: 'illlllllllli' }], width: 800, ...rows });
  expect(axis.room).toBe(Math.ceil(textWidth('WWWWWWWW', STRONG)));
  expect(axis).toMatchObject({ isOver: false, row: 38, left: axis.room + 16, head: 0, shift: 0 });
});

test('a detail wider than its name makes the room', () => {
  const [name, detail] = ['Salaries', 'lowest to highest of the band'];
  expect(rowAxis({ categories: [{ name, detail }], width: 800, ...rows }).room).toBe(
    Math.ceil(textWidth(detail, QUIET)),
  );
});

test('names never take more of the drawing than its bars can spare', () => {
  const { room, left, isOver } = rowAxis({ categories: long, width: 832, ...rows });
  expect(isOver).toBe(false);
  expect(left).toBeCloseTo(832 * 0.42, 9);
  expect(room).toBeLessThan(textWidth(long[0]?.name ?? '', STRONG));
});

test('where the bars would be too short the names stand over them, in the whole width', () => {
  const phone = rowAxis({ categories: short, width: 342, ...rows });
  expect(phone).toEqual({ isOver: true, row: 56, left: 0, room: 342, head: 22, shift: 11 });
  expect(rowAxis({ categories: short, width: 420, ...rows }).isOver).toBe(false);
  expect(rowAxis({ categories: short, width: 420, right: 160, ...rows })).toMatchObject({ isOver: true, room: 260 });
});
