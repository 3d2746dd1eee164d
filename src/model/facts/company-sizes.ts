import type { Size } from '#model/facts/company.ts';
import { CRORE } from '#model/facts/money.ts';
import { ours } from '#model/facts/provenance.ts';

/** Where a size begins. */
export interface SizeStart {
  /** ₹ a year. */
  readonly revenue: number;
  /** People who work with data today, for a company that has no revenue to go by. */
  readonly people: number;
}

/** From where on a company has each size. Revenue decides where there is any. */
export const SIZE_STARTS: Readonly<Record<Size, SizeStart>> = {
  startup: { revenue: 0, people: 0 },
  mid_size: { revenue: 100 * CRORE, people: 5 },
  enterprise: { revenue: 1000 * CRORE, people: 30 },
};

export const SIZE_PROVENANCE = ours(
  'Mid-size until you say otherwise. Where sizes begin is ours: the source names three and draws no line. Revenue decides before people, since the source’s own e-commerce company is mid-size with 40 people on data.',
);
