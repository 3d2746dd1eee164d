import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { outcomeCell, wayCell } from '#model/delivery/outcomes.ts';
import { accrualOf, countsDelivery } from '#model/document/choices-in-force.ts';
import type { Approach } from '#model/document/document.ts';
import { accrualChoiceOf, type AccrualChoice } from '#model/findings/accrual.ts';

/** What the figures of a document leave out that later editions count. */
export interface Uncounted {
  /** Null where the document counts whether the programme gets finished. */
  readonly delivery: UncountedDelivery | null;
  /** A first year's benefit that is there from the first day, beside one that rises; null where that moves nothing here. */
  readonly firstYear: AccrualChoice | null;
}

/** What figures leave out that do not count delivery. Money in rupees, shares as fractions. */
export interface UncountedDelivery {
  readonly approach: Approach;
  /** How likely it is delivered in full. */
  readonly delivered: number;
  /** As entered, and weighed by how it may end. */
  readonly npv: number;
  readonly expectedNpv: number;
  /** Hours freed count as cash to the last rupee, where there are any. */
  readonly countsCapacity: boolean;
}

/** Null where nothing is left out. */
export function uncountedOf(read: Case): Uncounted | null {
  const delivery = countsDelivery(read.document) ? null : uncountedDelivery(read);
  const firstYear = accrualOf(read.document) === 'even' ? accrualChoiceOf(read) : null;
  const moves = firstYear !== null && movesAnything(firstYear) ? firstYear : null;
  return delivery === null && moves === null ? null : { delivery, firstYear: moves };
}

function uncountedDelivery(read: Case): UncountedDelivery {
  const { approach } = read.shape;
  return {
    approach,
    delivered: amountOf(read, outcomeCell(approach, 'delivered', 'probability')),
    npv: amountOf(read, 'finance.npv'),
    expectedNpv: amountOf(read, wayCell(approach, 'expectedNpv')),
    countsCapacity: amountOf(read, 'benefits.capacityCashable') === 1 && amountOf(read, 'benefits.kind.capacity') > 0,
  };
}

/** A payback after year 1 is the same either way, and so is the most money out where year 1 alone does not pay. */
const movesAnything = ({ inForce, other }: AccrualChoice): boolean =>
  inForce.paybackMonths !== other.paybackMonths || inForce.peakFunding !== other.peakFunding;
