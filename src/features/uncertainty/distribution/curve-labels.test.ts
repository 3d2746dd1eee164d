import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { shareBelow } from '#model/uncertainty/simulation/curve.ts';
import { evenFindings } from '#model/testing/even-findings.ts';
import { frameOf } from '#ui/chart/frame.ts';
import type { Datum } from '#ui/chart/marks.tsx';
import type { Point } from '#ui/chart/path.ts';
import { isCrossed, overlaps, textBox } from '#ui/chart/room.ts';
import { sampled } from '#ui/chart/sampled.ts';
import { curveLabels } from './curve-labels.ts';
import { pictureOf } from './picture.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';

const CRORE = 1e7;
const LOOK = { fontSize: 12, fontWeight: 600 };
const lens = (name: string, low: number, high: number): SeenLens => ({
  name,
  asEntered: 0,
  findings: evenFindings(low * CRORE, high * CRORE),
});

function labelled(working: SeenLens, contrast: SeenLens | null, width: number) {
  const picture = pictureOf(working, contrast);
  const { from, to } = picture.axis;
  const margin = { top: 20, right: 0, bottom: 26, left: 0 };
  const frame = frameOf({ width, height: 142, margin, x: [from, to], y: [0, 1] });
  const curves = [working, ...(contrast === null ? [] : [contrast])].map(({ findings }): readonly Datum[] =>
    sampled((amount) => shareBelow(findings.curve, amount), from, to, 240),
  );
  const lines = curves.map((curve) => curve.map(([x, y]): Point => [frame.x.at(x), frame.y.at(y)]));
  return { labels: curveLabels(picture, frame, curves), lines, frame };
}

test('with room both curves are named, and what loses is said in full', () => {
  const { labels } = labelled(lens('Calibrated', 10, 90), lens('CFO', -40, 36), 700);
  expect(labels.map(({ text }) => text)).toEqual(['53% at or below ₹0', 'Calibrated', 'CFO']);
});

test('with little room what loses is said in fewer words', () => {
  const { labels } = labelled(lens('Calibrated', 5, 90), lens('CFO', -12, 12), 300);
  expect(labels[0]?.text).toMatch(/^50%( up to ₹0)?$/);
});

test('where nothing loses nothing is said of it', () => {
  const { labels } = labelled(lens('Calibrated', 10, 90), null, 700);
  expect(labels.map(({ text }) => text)).toEqual(['Calibrated']);
});

test('no label touches a curve, another label or the edge, whatever the trials and the width', () => {
  const end = integer({ min: -100, max: 100 });
  const more = integer({ min: 1, max: 150 });
  assert(
    property(end, more, end, more, integer({ min: 280, max: 900 }), (low, up, other, otherUp, width) => {
      const { labels, lines } = labelled(lens('Calibrated', low, low + up), lens('CFO', other, other + otherUp), width);
      const boxes = labels.map(({ text, place }) => textBox(text, LOOK, place));
      for (const [k, box] of boxes.entries()) {
        expect(lines.some((line) => isCrossed(box, line))).toBe(false);
        expect(boxes.slice(0, k).some((each) => overlaps(each, box))).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
      }
    }),
  );
});
