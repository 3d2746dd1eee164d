import { caseWith } from '#model/business-case/case-with.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import type { Overlap } from '#model/document/document.ts';
import { linesOf, type BaseId } from '#model/facts/benefit-lines.ts';

/** What two ways of adding make of the shares that lines take of one base. All are fractions of that base. */
export interface SharedBase {
  readonly base: BaseId;
  /** What each line takes, in the catalogue's order; two at least. */
  readonly rates: readonly number[];
  readonly inForce: Overlap;
  /** What all take together under each way. */
  readonly taken: Readonly<Record<Overlap, number>>;
}

/** The first base that several compounding lines share, in the catalogue's order; null where none is shared. */
export function sharedBaseOf(read: Case): SharedBase | null {
  const taking = linesOf(read.shape.catalogue).flatMap(([id, { base, revenueDriven }]) => {
    const rate = amountOf(read, `benefits.rates.${id}`);
    return typeof base === 'string' && !revenueDriven && rate > 0 ? [{ base, rate }] : [];
  });
  const shared = taking.find(({ base }, k) => taking.findIndex((each) => each.base === base) < k);
  if (shared === undefined) return null;
  const { base } = shared;
  // The share of a base of ₹0 is none: a rupee of it tells the same.
  const known = amountOf(read, `company.${base}`) > 0 ? read : caseWith(read, `company.${base}`, 1);
  const takenBy = (overlap: Overlap) =>
    amountOf(caseWith(known, 'benefits.overlap', overlap), `benefits.shareTaken.${base}`);
  return {
    base,
    rates: taking.filter((each) => each.base === base).map(({ rate }) => rate),
    inForce: read.shape.overlap,
    taken: { additive: takenBy('additive'), compounding: takenBy('compounding') },
  };
}
