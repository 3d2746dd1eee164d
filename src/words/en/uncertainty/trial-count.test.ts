import { expect, test } from 'vitest';
import { isSameCount, trialCountOf } from '#model/findings/uncertainty/trial-count.ts';
import { gainWords, lossWords, trialsWords } from './trial-count.ts';

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
  expect(trialsWords(trialCountOf(probability))).toBe(words);
});

test('said a second time, the noun is left out', () => {
  expect(trialsWords(trialCountOf(0.474), true)).toBe('47 of 100');
  expect(trialsWords(trialCountOf(1), true)).toBe('more than 999 of 1,000');
});

test('on a mark', () => {
  expect(gainWords(0.474)).toBe('47 in 100 trials gain');
  expect(gainWords(1)).toBe('more than 999 in 1,000 trials gain');
  expect(lossWords(0.53)).toBe('53 lose');
  expect(lossWords(0.0062)).toBe('six in 1,000 lose');
});

test('what reads the same counts as the same', () => {
  expect(isSameCount(1, 0.9995)).toBe(true);
  expect(isSameCount(0.474, 0.471)).toBe(true);
  expect(isSameCount(0.474, 0.476)).toBe(false);
  expect(isSameCount(0.999, 0.9995)).toBe(false);
});
