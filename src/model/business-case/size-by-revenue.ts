import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { withValueAt } from '#model/document/write.ts';
import type { Size } from '#model/facts/company.ts';
import { SIZE_STARTS } from '#model/facts/company-sizes.ts';

/** A size in force that is not the one that revenue speaks for. */
export interface DisputedSize {
  readonly size: Size;
  readonly byRevenue: Size;
  /** ₹ a year. */
  readonly revenue: number;
  /** NPV as the case stands, and with the size that revenue speaks for, ₹. */
  readonly npv: number;
  readonly npvByRevenue: number;
}

/** The size that a yearly revenue in ₹ speaks for; null without revenue. */
export function sizeByRevenue(revenue: number): Size | null {
  if (revenue <= 0) return null;
  if (revenue >= SIZE_STARTS.enterprise.revenue) return 'enterprise';
  return revenue >= SIZE_STARTS.mid_size.revenue ? 'mid_size' : 'startup';
}

/** The size in force beside the one of revenue; null where they are the same, or where there is no revenue to go by. */
export function disputedSize(read: Case): DisputedSize | null {
  const { document, shape } = read;
  const revenue = document.company?.annualRevenue ?? 0;
  const byRevenue = sizeByRevenue(revenue);
  if (byRevenue === null || byRevenue === shape.size) return null;
  const other = readCase(withValueAt(document, 'company.size', byRevenue));
  return {
    size: shape.size,
    byRevenue,
    revenue,
    npv: amountOf(read, 'finance.npv'),
    npvByRevenue: amountOf(other, 'finance.npv'),
  };
}
