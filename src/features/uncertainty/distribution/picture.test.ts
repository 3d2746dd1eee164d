import { expect, test } from 'vitest';
import { evenFindings } from '#model/testing/even-findings.ts';
import { levelsOf, pictureOf } from './picture.ts';

const CRORE = 1e7;
const lens = (name: string, low: number, high: number) => ({
  name,
  asEntered: 0,
  findings: evenFindings(low * CRORE, high * CRORE),
});

test('both lenses lie on one axis, in bins of one width', () => {
  const { axis, bins, contrastBins } = pictureOf(lens('Calibrated', 10, 90), lens('CFO', -20, 20));
  expect(axis.from).toBeLessThanOrEqual(-20 * CRORE);
  expect(axis.to).toBeGreaterThanOrEqual(90 * CRORE);
  for (const { from, to } of [...bins, ...contrastBins]) expect(to - from).toBeCloseTo(axis.width, 0);
});

test('bars far higher than the other lens’s are cut, or that one would be a line on the floor', () => {
  const { most, bins, contrastBins } = pictureOf(lens('Calibrated', 0, 200), lens('CFO', 0, 4));
  const top = Math.max(...bins.map(({ share }) => share));
  expect(most).toBeCloseTo(4 * top, 9);
  expect(Math.max(...contrastBins.map(({ share }) => share))).toBeGreaterThan(most);
});

test('names that stand one over the other make the drawing higher, and nothing else', () => {
  const [beside, stacked] = [levelsOf(0), levelsOf(2)];
  const more = stacked.top - beside.top;
  expect(more).toBeGreaterThan(0);
  expect(stacked.height - beside.height).toBe(more);
  expect(stacked.foot - stacked.top).toBe(beside.foot - beside.top);
});
