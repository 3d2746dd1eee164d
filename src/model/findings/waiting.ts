import { amountOf, type Case } from '#model/business-case/read-case.ts';

/** What three months of waiting come to: an amount in ₹ above 0 that it costs, or saves where the case loses. */
export interface Waiting {
  readonly kind: 'costs' | 'saves';
  readonly amount: number;
  /** The discount rate behind it, a fraction a year. */
  readonly rate: number;
}

/** Null where a quarter makes no difference of a rupee, or where there is nothing yet to wait for. */
export function waitingOf(read: Case): Waiting | null {
  const cost = amountOf(read, 'finance.waitingQuarter');
  if (Math.round(cost) === 0 || amountOf(read, 'benefits.annual') === 0) return null;
  return {
    kind: cost > 0 ? 'costs' : 'saves',
    amount: Math.abs(cost),
    rate: amountOf(read, 'finance.discountRate'),
  };
}
