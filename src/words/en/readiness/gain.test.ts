import { expect, test } from 'vitest';
import { COUNTING, partHeads, partsWords, raiseWords } from './gain.ts';

const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

test('a gain of two parts tells both, one of a single part tells none', () => {
  expect(plain(partsWords({ sooner: 1.2e7, finished: 7e6 }))).toBe(
    '₹1.2 Cr by coming sooner, ₹70 lakh by being finished more often',
  );
  expect(partsWords({ sooner: 1.2e7, finished: 0 })).toBeNull();
  expect(plain(partsWords({ sooner: 1.2e7, finished: -7e6 }))).toBe(
    '₹1.2 Cr by coming sooner, −₹70 lakh by going on more often with what loses',
  );
});

test('what the figures are is said of each kind', () => {
  expect(COUNTING.both).toContain('in expectation');
  expect(COUNTING.delivered).toContain('delivered in full');
  expect(partHeads('both').map(({ part }) => part)).toEqual(['sooner', 'finished', 'together', 'delivered']);
  expect(partHeads('delivered').map(({ part }) => part)).toEqual(['delivered']);
});

test('the ways up that are left', () => {
  expect(raiseWords(12.5, 20, 25).map(({ words }) => words)).toEqual(['One point', 'To 20', 'To 25']);
  expect(raiseWords(24.5, 20, 25).map(({ words }) => words)).toEqual(['0.5 more', 'To 25']);
  expect(raiseWords(25, 20, 25)).toEqual([]);
});
