import { expect, test } from 'vitest';
import { correlationsTitle, mendedWords } from './correlations.ts';

test('how many pairs move together', () => {
  expect(correlationsTitle(0, false)).toBe('Each driver goes its own way');
  expect(correlationsTitle(1, false)).toBe('One pair moves together');
  expect(correlationsTitle(3, false)).toBe('Three pairs move together');
  expect(correlationsTitle(3, true)).toBe('These correlations contradict one another');
});

test('what was done to correlations that cannot hold', () => {
  expect(mendedWords({ isContradictory: true, largestChange: 0.234 })).toEqual({
    title: 'Not all of these can hold at once',
    detail:
      'The trials use the nearest possible correlations. The largest change is 0.23. What is used stands under each field.',
  });
  expect(mendedWords({ isContradictory: false, largestChange: 0.001 }).detail).toMatch(
    /^The largest change is below 0\.01\. What/,
  );
});
