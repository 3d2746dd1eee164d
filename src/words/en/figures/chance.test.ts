import { describe, expect, it } from 'vitest';
import { formatChance } from './chance.ts';

describe('the probability of gain', () => {
  it.each([
    [0.473, '47%'],
    [1, '>99.9%'],
    [0.9995, '>99.9%'],
    [0.997, '99.7%'],
    [0, '<0.1%'],
    [0.0004, '<0.1%'],
  ])('%d of varying trials is %s', (probabilityPositive, text) => {
    expect(formatChance({ probabilityPositive, smallest: -1, largest: 2 })).toBe(text);
  });

  it('is certain only where nothing varies', () => {
    expect(formatChance({ probabilityPositive: 1, smallest: 2, largest: 2 })).toBe('100%');
    expect(formatChance({ probabilityPositive: 0, smallest: -2, largest: -2 })).toBe('0%');
  });
});
