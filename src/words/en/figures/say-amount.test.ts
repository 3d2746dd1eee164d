import { describe, expect, it } from 'vitest';
import { sayAmount } from './say-amount.ts';

describe('an amount in a sentence', () => {
  it.each([
    [0, '₹0'],
    [18e7, '₹18\u00A0Cr'],
    [12_34_567, '₹12\u00A0lakh'],
    [99_999e7, '₹99,999\u00A0Cr'],
  ])('says %d as %s', (rupees, words) => {
    expect(sayAmount(rupees)).toBe(words);
  });
});
