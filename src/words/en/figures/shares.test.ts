import { describe, expect, it } from 'vitest';
import { shareWords } from './shares.ts';

describe('a share of a sum as people say it', () => {
  it.each([
    [1, 'every rupee is'],
    [0.96, 'nearly every rupee is'],
    [0.742, 'three rupees in four are'],
    [0.26, 'one rupee in four is'],
    [0.06, 'one rupee in ten is'],
    [0.01, 'hardly a rupee is'],
  ])('%d is "%s"', (share, words) => {
    expect(shareWords(share)).toBe(words);
  });

  it('takes a verb of its own', () => {
    expect(shareWords(0.742, ['rests', 'rest'])).toBe('three rupees in four rest');
    expect(shareWords(0.5, ['rests', 'rest'])).toBe('one rupee in two rests');
  });
});
