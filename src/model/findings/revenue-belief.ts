import { amountOf, type Case } from '#model/business-case/read-case.ts';

/** How far the benefits rest on the belief that data may claim revenue. Both are fractions. */
export interface RevenueBelief {
  /** The part of all benefits that is revenue credited to data. */
  readonly share: number;
  /** What of each revenue gain is credited to data. */
  readonly attribution: number;
}

/** Null where no benefit is revenue. Meant for a case that has benefits. */
export function revenueBeliefOf(read: Case): RevenueBelief | null {
  const attributed = amountOf(read, 'benefits.attributed');
  if (attributed === 0) return null;
  return {
    share: attributed / amountOf(read, 'benefits.annual'),
    attribution: amountOf(read, 'benefits.revenueAttribution'),
  };
}
