import { caseWith } from '#model/business-case/case-with.ts';
import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';

/** Capacity that the lines free, ₹ a year at full maturity: all of it, and what of it counts as cash. */
export interface FreedCapacity {
  readonly freed: number;
  readonly counted: number;
}

/** Null where no line frees any. */
export function freedCapacityOf(read: Case): FreedCapacity | null {
  if (!hasFigures(read.document)) return null;
  const freed = amountOf(caseWith(read, 'benefits.capacityCashable', 1), 'benefits.kind.capacity');
  return freed === 0 ? null : { freed, counted: amountOf(read, 'benefits.kind.capacity') };
}
