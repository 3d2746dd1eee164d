import { amountOf, figureOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { outcomeCell, wayCell } from '#model/delivery/outcomes.ts';
import { accrualOf, countsDelivery } from '#model/document/choices-in-force.ts';
import type { Approach } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';

/** What the figures of a document that does not count delivery leave out. Money in rupees, shares as fractions, months. */
export interface Uncounted {
  readonly approach: Approach;
  /** How likely it is delivered in full. */
  readonly delivered: number;
  /** As entered, and weighed by how it may end. */
  readonly npv: number;
  readonly expectedNpv: number;
  /** Payback with a first year's benefit that is there from the first day, and with one that rises; null where it rises already. */
  readonly payback: { readonly even: number | null; readonly rising: number | null } | null;
  /** Hours freed count as cash to the last rupee, where there are any. */
  readonly countsCapacity: boolean;
}

/** Null where delivery is counted. */
export function uncountedOf(read: Case): Uncounted | null {
  const { document, shape } = read;
  if (countsDelivery(document)) return null;
  const { approach } = shape;
  const months = (of: Case) => figureOf(of, 'finance.paybackMonths');
  return {
    approach,
    delivered: amountOf(read, outcomeCell(approach, 'delivered', 'probability')),
    npv: amountOf(read, 'finance.npv'),
    expectedNpv: amountOf(read, wayCell(approach, 'expectedNpv')),
    payback:
      accrualOf(document) === 'even'
        ? { even: months(read), rising: months(readCase(withValueAt(document, 'finance.accrual', 'rising'))) }
        : null,
    countsCapacity: amountOf(read, 'benefits.capacityCashable') === 1 && amountOf(read, 'benefits.kind.capacity') > 0,
  };
}
