import { expect, test } from 'vitest';
import { formatRate } from '#words/figures/percent.ts';
import { turningOf } from '#model/findings/uncertainty/breakeven.ts';
import { breakevenSentence, breakevenTitle } from './breakeven.ts';

const row = (own: number, value: number | null) => ({ unit: 'fraction', own, value, low: 0.04, high: 0.304 }) as const;
const said = (own: number, value: number | null, gains: boolean) =>
  breakevenSentence(turningOf(row(own, value), gains), formatRate);

test('how far a driver may move before a gain is lost, or until a loss is a gain', () => {
  expect(said(0.16, 0.002, true)).toBe('The case survives until it falls to 0.2%');
  expect(said(0.16, 0.9, true)).toBe('The case survives until it rises to 90%');
  expect(said(0.16, 0.17, false)).toBe('The case gains once it rises to 17%');
  expect(said(0.16, 0.1, false)).toBe('The case gains once it falls to 10%');
  expect(said(0.16, 0.160001, true)).toBe('It stands on the line: the slightest change decides');
});

test('where it never turns', () => {
  expect(said(0.16, null, true)).toMatch(/^Never within its accepted range: the case survives/);
  expect(said(0.16, null, false)).toMatch(/^Never within its accepted range: alone it cannot/);
});

test('turning points inside the range are counted in the title', () => {
  expect(breakevenTitle(0, true)).toBe('No belief, within its range, turns it into a loss alone');
  expect(breakevenTitle(1, true)).toBe('One belief, within its range, turns it into a loss alone');
  expect(breakevenTitle(2, false)).toBe('2 beliefs, each within its range, turn it into a gain alone');
});
