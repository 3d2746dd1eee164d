import { expect, test } from 'vitest';
import { linearScale } from '#ui/chart/scale.ts';
import { quantileLabels } from './quantiles.ts';

const CRORE = 1e7;
const at = (p5: number, p50: number, p95: number) => ({ p5: p5 * CRORE, p50: p50 * CRORE, p95: p95 * CRORE });
const frame = (width: number) => ({ x: linearScale(-50 * CRORE, 150 * CRORE, 0, width), top: 80, width });

test('quantiles with room are labelled where they lie', () => {
  const labels = quantileLabels(at(-10, 50, 120), frame(800));
  expect(labels.map(({ name, amount }) => [name, amount])).toEqual([
    ['P5', '−\u2060₹10\u00A0Cr'],
    ['P50', '₹50\u00A0Cr'],
    ['P95', '₹120\u00A0Cr'],
  ]);
  expect(labels.map(({ label }) => label)).toEqual(labels.map((each) => each.at));
});

test('those close together are moved apart, within the drawing', () => {
  const labels = quantileLabels(at(-49, -48, -47), frame(320));
  expect(labels[0]?.box.left).toBeGreaterThanOrEqual(0);
  for (const [k, { box }] of labels.entries()) {
    const before = labels[k - 1];
    if (before !== undefined) expect(box.left).toBeGreaterThanOrEqual(before.box.right);
  }
});

test('amounts too long for the width are written smaller', () => {
  const long = { p5: -1.5e12, p50: 1.5e12, p95: 9.5e12 };
  const inside = { x: linearScale(-2e12, 1e13, 0, 240), top: 80, width: 240 };
  expect(quantileLabels(long, inside)[0]?.look.fontSize).toBe(12);
  expect(quantileLabels(at(1, 2, 3), frame(320))[0]?.look.fontSize).toBe(13);
});
