import type { Size } from '#model/facts/company.ts';
import { CRORE, LAKH } from '#model/facts/money.ts';

/** What companies of a size spend on DataOps a year, in rupees, §7. */
export const SPENDING_BAND: Readonly<Record<Size, { readonly low: number; readonly high: number }>> = {
  startup: { low: 10 * LAKH, high: 1 * CRORE },
  mid_size: { low: 1 * CRORE, high: 10 * CRORE },
  enterprise: { low: 10 * CRORE, high: 100 * CRORE },
};
