import { expect, test } from 'vitest';
import { questionsTitle, questionsWords, standingTitle } from './standing-words.ts';

const at = (score: number, level: number) => ({
  score,
  level,
  dimensions: { technical: score, organizational: score, business: score },
});

test('the title says where the targets lead', () => {
  expect(standingTitle(at(20, 1), at(80, 4))).toBe('The targets lead three floors up, to smart');
  expect(standingTitle(at(47, 2), at(50, 3))).toBe('The targets lead one floor up, to fully automated');
  expect(standingTitle(at(30, 2), at(40, 2))).toBe('The targets add 10 points and stay on this floor');
  expect(standingTitle(at(30, 2), at(31, 2))).toBe('The targets add 1 point and stay on this floor');
});

test('questions are counted as they apply', () => {
  expect(questionsWords(12)).toBe('Twelve questions tell where you stand, in three minutes.');
  expect(questionsWords(7)).toBe('Seven questions tell where you stand, in two minutes.');
  expect(questionsWords(1)).toBe('One question tells where you stand, in a minute.');
  expect(questionsTitle(12)).toBe('Twelve questions about your company');
  expect(questionsTitle(1)).toBe('One question about your company, and eleven more marked as not applicable');
});

test('and where there is nothing left to aim at', () => {
  expect(standingTitle(at(30, 2), at(30, 2))).toBe('Semi-automated, and every target is reached');
  expect(standingTitle(at(100, 4), at(100, 4))).toBe('Smart: the whole building stands');
});
