import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';
import { textWidth } from './measured-text.ts';
import { QUIET } from './text-look.ts';

test('a text that fits stands whole; one that does not ends in three points, without a space before them', () => {
  const name = 'Cultural openness to change';
  expect(cutText(name, QUIET, textWidth(name, QUIET))).toBe(name);
  expect(cutText(name, QUIET, textWidth('Cultural ope', QUIET))).toBe('Cultural o…');
  expect(cutText(name, QUIET, textWidth('Cultural …', QUIET))).toBe('Cultural…');
});

test('where not even a letter fits nothing is written', () => {
  expect(cutText('Consulting', QUIET, 4)).toBe('');
  expect(cutText('', QUIET, 0)).toBe('');
});

test('a cut text is never wider than its room, and begins as the whole one', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 400 }), (text, room) => {
      const cut = cutText(text, QUIET, room);
      expect(textWidth(cut, QUIET)).toBeLessThanOrEqual(room);
      expect(text.startsWith(cut === text ? cut : cut.replace(/…$/, ''))).toBe(true);
    }),
  );
});

test('a wider room holds as many letters at least', () => {
  const name = 'Data pipeline development speed';
  const lengths = Array.from({ length: 200 }, (_, room) => cutText(name, QUIET, room).length);
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
});
