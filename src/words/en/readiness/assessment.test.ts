import { expect, test } from 'vitest';
import {
  answeredWords,
  assessItLink,
  assessLink,
  questionsTitle,
  questionsWords,
  scoreChangeWords,
  unansweredWords,
} from './assessment.ts';

test('questions are counted as they apply', () => {
  expect(questionsWords(12)).toBe('Twelve questions tell where you stand, in three minutes.');
  expect(questionsWords(7)).toBe('Seven questions tell where you stand, in two minutes.');
  expect(questionsWords(1)).toBe('One question tells where you stand, in a minute.');
  expect(questionsTitle(12)).toBe('Twelve questions about your company');
  expect(questionsTitle(1)).toBe('One question about your company, and eleven more marked as not applicable');
});

test('a link to them promises the time that they take', () => {
  expect([12, 7, 1].map(assessLink)).toEqual([
    'Assess in three minutes',
    'Assess in two minutes',
    'Assess in a minute',
  ]);
  expect(assessItLink(6)).toBe('Assess it in two minutes');
});

test('what is not answered stands at half', () => {
  expect(unansweredWords(0, 12)).toBeNull();
  expect(unansweredWords(1, 12)).toBe('One of twelve factors still stands at half.');
  expect(unansweredWords(3, 11)).toBe('Three of eleven factors still stand at half.');
  expect(answeredWords(0)).toBe('All twelve questions are answered.');
  expect(answeredWords(1)).toBe('One of twelve is not answered and stays at half of the maximum.');
});

test('a change of the score is that of the scores as written', () => {
  expect(scoreChangeWords(50, 50.04)).toBe('As before.');
  // 49.96 is written 49.9, as it falls short of the level.
  expect(scoreChangeWords(48.9, 49.96)).toBe('1 point above the 48.9 of before.');
  expect(scoreChangeWords(60, 57.6)).toBe('2.4 points below the 60 of before.');
});
