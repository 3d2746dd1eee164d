import type { Case } from '#model/business-case/read-case.ts';
import { disputedSize, type DisputedSize } from '#model/business-case/size-by-revenue.ts';
import type { Size } from '#model/facts/company.ts';

/** How the size in force stands to the one that revenue speaks for. */
export type SizeStanding =
  /** Nothing speaks for any; `isChosen` tells a choice from our default. */
  | { readonly kind: 'without-revenue'; readonly size: Size; readonly isChosen: boolean }
  /** Revenue in ₹ a year. */
  | { readonly kind: 'agrees'; readonly size: Size; readonly revenue: number }
  /** Nobody chose, and revenue speaks for another size than our default: a proposal. */
  | ({ readonly kind: 'proposed' } & DisputedSize)
  /** Someone chose another size than revenue speaks for: a warning. */
  | ({ readonly kind: 'disagrees' } & DisputedSize);

/** The standing of a case's size. */
export function sizeStandingOf(read: Case): SizeStanding {
  const { size: chosen, annualRevenue: revenue = 0 } = read.document.company ?? {};
  const isChosen = chosen !== undefined;
  const { size } = read.shape;
  if (revenue <= 0) return { kind: 'without-revenue', size, isChosen };
  const disputed = disputedSize(read);
  if (disputed === null) return { kind: 'agrees', size, revenue };
  return { kind: isChosen ? 'disagrees' : 'proposed', ...disputed };
}
