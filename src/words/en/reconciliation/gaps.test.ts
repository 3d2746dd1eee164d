import { describe, expect, it } from 'vitest';
import { gapOf } from '#model/findings/gap.ts';
import { gapTo, gapWords } from './gaps.ts';

describe('a gap', () => {
  it.each([
    [211.1, 45, '4.7 times', '4.7 times the published one'],
    [43.1, 45, '4% below', '4% below the published one'],
    [15.02, 45, '33% of it', '33% of the published one'],
    [303, 280, '8% above', '8% above the published one'],
    [11.8, 12, '2% below', '2% below the published one'],
    [30, 30, 'the same', 'the same as the published one'],
    [600, 45, '13 times', '13 times the published one'],
    [0.1, 45, '<1% of it', '<1% of the published one'],
    [-1, 45, 'below zero', 'below zero beside the published one'],
    [null, 8, 'does not exist', 'nothing beside the published one'],
  ])('of %s beside %s is %s', (figure, published, words, sentence) => {
    const gap = gapOf(figure, published);
    expect([gapWords(gap), gapTo(gap, 'the published one')]).toEqual([words, sentence]);
  });
});
