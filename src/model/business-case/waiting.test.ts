import { describe, expect, it } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';

const { document } = EXAMPLES.ecommerce;
const waiting = (rate: number, years = 3, revenue?: number) =>
  readCase({
    ...document,
    company: { ...document.company, ...(revenue === undefined ? {} : { annualRevenue: revenue }) },
    finance: { discountRate: rate, years },
  });

describe('the cost of waiting a quarter', () => {
  it.each([0.12, 0.3])('is NPV × (1 − (1+r)^(−1/4)) at %s', (rate) => {
    const read = waiting(rate);
    const npv = amountOf(read, 'finance.npv');
    expect(amountOf(read, 'finance.waitingQuarter')).toBeCloseTo(npv * (1 - 1 / Math.sqrt(Math.sqrt(1 + rate))), 3);
  });

  it('is ₹1.6 Cr for the e-commerce example, nothing without discounting, and a gain where the case loses', () => {
    expect(amountOf(waiting(0.12), 'finance.waitingQuarter') / 1e7).toBeCloseTo(1.64, 2);
    expect(amountOf(waiting(0), 'finance.waitingQuarter')).toBe(0);
    const losing = readCase({ company: { dataTeamCost: 1e6 } });
    expect(amountOf(losing, 'finance.waitingQuarter')).toBeLessThan(0);
  });
});
