import { expect, test } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { runningSumOf, toldPoints } from '#model/findings/running-sum.ts';
import { linearScale } from '#ui/chart/scale.ts';
import { stopsOf } from './stops.ts';

const years = [0, 1, 2, 3].map((year) => ({
  year,
  p5: -1e7,
  p10: -5e6,
  p25: 0,
  p50: year * 1e7,
  p75: 4e7,
  p90: 7e7,
  p95: 9e7,
}));
const x = linearScale(0, 3, 0, 600);
const read = readCase(EXAMPLES.ecommerce.document);

test('the running sum is read at the start, where the most money is out, where it is paid back and after each year', () => {
  const stops = stopsOf(toldPoints(runningSumOf(read, { fan: years, firstYear: [] })), x);
  expect(stops.map(({ at }) => Math.round(at))).toEqual([0, 28, 136, 200, 400, 600]);
  expect(stops.map(({ lines }) => lines[0])).toEqual([
    'At the start',
    'After 1.7\u00A0months, most money out',
    'After 8.2\u00A0months, paid back',
    'After year 1',
    'After year 2',
    'After year 3',
  ]);
  expect(stops[4]?.words).toBe(
    'After year 2: ₹37.0\u00A0Cr as entered; 9 trials in 10: −\u2060₹1.0\u00A0Cr to ₹9.0\u00A0Cr; Middle trial: ₹2.0\u00A0Cr',
  );
});

test('before the first trials it is read as entered alone', () => {
  const stops = stopsOf(toldPoints(runningSumOf(read, null)), x);
  expect(stops[0]?.lines).toEqual(['At the start', '−\u2060₹5.9\u00A0Cr as entered']);
});
