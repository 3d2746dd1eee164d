import { expect, test } from 'vitest';
import { EXAMPLES } from '#model/facts/examples.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { evenFindings } from '#model/testing/even-findings.ts';
import { cutShare, levelsOf, pictureOf } from './picture.ts';

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

test('a lump of stopped trials is cut, and the bars beside it keep their height', () => {
  const findings = simulate(EXAMPLES.ecommerce.document, { trials: 8192 });
  const { bins, lumps, most } = pictureOf({ name: 'Calibrated', asEntered: 0, findings }, null);
  expect(lumps).toHaveLength(1);
  const highest = Math.max(...bins.map(({ share }) => share));
  expect(most).toBeLessThan(highest / 2);
  expect(cutShare(bins, most)).toBeGreaterThan(0.3);
  const apart = bins.filter(({ from, to }) => to <= (lumps[0]?.from ?? 0) || from >= (lumps[0]?.to ?? 0));
  expect(most).toBeCloseTo(4 * Math.max(...apart.map(({ share }) => share)), 9);
});

test('names that stand one over the other make the drawing higher, and nothing else', () => {
  const [beside, stacked] = [levelsOf(40), levelsOf(76)];
  const more = stacked.top - beside.top;
  expect(more).toBeGreaterThan(0);
  expect(stacked.height - beside.height).toBe(more);
  expect(stacked.foot - stacked.top).toBe(beside.foot - beside.top);
});
