import { describe, expect, it } from 'vitest';
import { moneyScale } from '#words/figures/money-scale.ts';

describe('moneyScale', () => {
  it('is crore as soon as one amount reaches it, and lakh below', () => {
    expect(moneyScale([4.3e6, -2e6]).head).toBe('₹ lakh');
    expect(moneyScale([4.3e6, -2e6]).write(4_300_000, 1)).toBe('43.0');
    expect(moneyScale([4.3e6, -1e7]).head).toBe('₹ Cr');
    expect(moneyScale([4.3e6, -1e7]).write(-4_300_000)).toBe('−0.43');
  });

  it('is crore where there is nothing yet', () => {
    expect(moneyScale([]).head).toBe('₹ Cr');
    expect(moneyScale([0]).write(0)).toBe('0.00');
  });

  it('drops decimals beside very large amounts', () => {
    expect(moneyScale([9.9999e11]).write(9.9999e11)).toBe('99,999');
    expect(moneyScale([9.99e10]).write(9.99e10)).toBe('9,990.00');
  });
});
