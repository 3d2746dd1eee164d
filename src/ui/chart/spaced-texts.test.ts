import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { tableWidth } from './measured-text.ts';
import { spacedTexts } from './spaced-texts.ts';
import { QUIET } from './text-look.ts';

const ends = [0, 300] as const;

test('words with room stand at their ticks, those at the ends moved in', () => {
  const placed = spacedTexts({ texts: ['₹0', '50', '₹100 Cr'], at: [0, 150, 300], look: QUIET, ends });
  expect(placed.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(placed[0]?.x).toBeCloseTo(tableWidth('₹0', QUIET) / 2, 9);
  expect(placed[1]?.x).toBe(150);
  expect(placed[2]?.x).toBeCloseTo(300 - tableWidth('₹100 Cr', QUIET) / 2, 9);
});

test('where two have no room the ones asked for first stay', () => {
  const texts = ['−20', '₹0', '20', '₹40 Cr'];
  const placed = spacedTexts({ texts, at: [5, 12, 270, 280], look: QUIET, ends, first: [1, 3] });
  expect(placed.map(({ text }) => text)).toEqual(['₹0', '₹40 Cr']);
});

test('words never touch nor leave the drawing', () => {
  assert(
    property(array(double({ min: -50, max: 350, noNaN: true }), { maxLength: 12 }), (at) => {
      const texts = at.map((place) => `₹${Math.round(place)}`);
      const placed = spacedTexts({ texts, at, look: QUIET, ends });
      for (const [k, { text, x }] of placed.entries()) {
        const half = tableWidth(text, QUIET) / 2;
        expect(x - half).toBeGreaterThanOrEqual(-1e-9);
        expect(x + half).toBeLessThanOrEqual(300 + 1e-9);
        const before = placed[k - 1];
        if (before !== undefined) expect(x - half).toBeGreaterThan(before.x + tableWidth(before.text, QUIET) / 2);
      }
    }),
  );
});
