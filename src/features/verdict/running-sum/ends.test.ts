import { expect, test } from 'vitest';
import type { RunningPoint } from '#model/findings/running-sum.ts';
import { endLabelsRoom } from '#ui/chart/end-labels.tsx';
import { moneyAxis } from '#words/figures/money-axis.ts';
import { narrowEnds, wideEnds } from './ends.ts';

const CRORE = 1e7;
const end = (size: number): RunningPoint => ({
  kind: 'year',
  year: 3,
  sum: 77.5 * size,
  below: 0,
  fan: { outer: [-30.7 * size, 106 * size], inner: [50 * size, 80 * size], middle: 65.2 * size },
});

test('amounts keep as many of their words as there is room for', () => {
  const full = wideEnds(end(CRORE), 400);
  expect(full.map(({ name }) => name)).toEqual(['1 in 20 above', 'as entered', 'middle trial', '1 in 20 below']);
  const short = wideEnds(end(CRORE), endLabelsRoom(full) - 1);
  expect(short.map(({ name }) => name)).toEqual(['5% above', 'entered', 'middle', '5% below']);
  expect(wideEnds(end(CRORE), 40).map(({ name }) => name)).toEqual([undefined, undefined, undefined, undefined]);
});

test('what ends below zero is in vermilion, with its sign', () => {
  const low = wideEnds(end(CRORE), 400).at(-1);
  expect(low).toMatchObject({ text: '−\u2060₹30.7\u00A0Cr', fill: 'var(--color-loss)' });
});

test('on a phone the amounts are bare numbers of the axis’ unit', () => {
  const labels = narrowEnds(end(CRORE), moneyAxis([0, 100 * CRORE]));
  expect(labels.map(({ text }) => text)).toEqual(['106', '77.5', '65.2', '−30.7']);
});
