import { describe, expect, it } from 'vitest';
import { gapWords } from './gap-words.ts';

describe('gapWords', () => {
  it.each([
    [211.1, 45, '4.7 times'],
    [43.1, 45, '4% below'],
    [15.02, 45, '33% of it'],
    [303, 280, '8% above'],
    [11.8, 12, '2% below'],
    [30, 30, 'the same'],
    [600, 45, '13 times'],
    [0.1, 45, '<1% of it'],
    [-1, 45, 'below zero'],
    [null, 8, 'does not exist'],
  ])('%s beside %s is %s', (figure, published, words) => {
    expect(gapWords(figure, published)).toBe(words);
  });
});
