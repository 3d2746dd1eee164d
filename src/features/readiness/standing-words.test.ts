import { expect, test } from 'vitest';
import { standingTitle } from './standing-words.ts';

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

test('and where there is nothing left to aim at', () => {
  expect(standingTitle(at(30, 2), at(30, 2))).toBe('Semi-automated, and every target is reached');
  expect(standingTitle(at(100, 4), at(100, 4))).toBe('Smart: the whole building stands');
});
