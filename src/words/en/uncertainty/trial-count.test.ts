import { expect, test } from 'vitest';
import { sameInWords, trialsWords } from './trial-count.ts';

test.each([
  [1, 'more than 999 trials of 1,000'],
  [0.9996, 'more than 999 trials of 1,000'],
  [0.9962, '996 trials of 1,000'],
  [0.88, '88 trials of 100'],
  [0.474, '47 trials of 100'],
  [0.1, 'ten trials of 100'],
  [0.012, 'one trial of 100'],
  [0.007, 'seven trials of 1,000'],
  [0.001, 'one trial of 1,000'],
  [0.0004, 'fewer than one trial of 1,000'],
  [0, 'fewer than one trial of 1,000'],
])('%f is %s', (probability, words) => {
  expect(trialsWords(probability)).toBe(words);
});

test('said a second time, the noun is left out', () => {
  expect(trialsWords(0.474, true)).toBe('47 of 100');
  expect(trialsWords(1, true)).toBe('more than 999 of 1,000');
});

test('what reads the same counts as the same', () => {
  expect(sameInWords(1, 0.9995)).toBe(true);
  expect(sameInWords(0.474, 0.471)).toBe(true);
  expect(sameInWords(0.474, 0.476)).toBe(false);
});
