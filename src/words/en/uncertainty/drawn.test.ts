import { expect, test } from 'vitest';
import { drawnSentence, ownedWords } from './drawn.ts';

test('what each trial draws', () => {
  expect(drawnSentence(21, true)).toBe('Each trial draws 21 figures from their ranges, and how far it gets.');
  expect(drawnSentence(1, false)).toBe('Each trial draws one figure from its range.');
  expect(drawnSentence(0, true)).toBe('Each trial draws how far it gets, and nothing else.');
  expect(drawnSentence(0, false)).toBe('Nothing is drawn: every trial ends alike.');
});

test('whose the ranges are, and what moves together', () => {
  expect(ownedWords({ yours: 0, sender: 0 }, 0, false)).toBe(
    'All ranges are the usual ones; each driver goes its own way.',
  );
  expect(ownedWords({ yours: 2, sender: 0 }, 1, false)).toBe('Two ranges are yours; one pair moves together.');
  expect(ownedWords({ yours: 0, sender: 1 }, 3, true)).toBe(
    'One range is the sender’s; these correlations contradict one another.',
  );
});
