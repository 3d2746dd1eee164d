import type { Region, Size } from '#model/facts/company.ts';
import { CRORE, LAKH } from '#model/facts/money.ts';
import { source, type Provenance } from '#model/facts/provenance.ts';

/** What companies of a size spend on DataOps a year, in rupees, §7. */
export const SPENDING_BAND: Readonly<Record<Size, { readonly low: number; readonly high: number }>> = {
  startup: { low: 10 * LAKH, high: 1 * CRORE },
  mid_size: { low: 1 * CRORE, high: 10 * CRORE },
  enterprise: { low: 10 * CRORE, high: 100 * CRORE },
};

/** Share of companies that have adopted DataOps, a fraction: how many use it, which says nothing of how ready they are. */
export interface Adoption {
  readonly share: number;
  readonly provenance: Provenance;
}

const adoption = (share: number): Adoption => ({ share, provenance: source('§7') });

export const ADOPTION_BY_SIZE: Readonly<Record<Size, Adoption>> = {
  startup: adoption(0.25),
  mid_size: adoption(0.45),
  enterprise: adoption(0.75),
};

/** Null where the source gives none. */
export const ADOPTION_BY_REGION: Readonly<Record<Region, Adoption | null>> = {
  bangalore: adoption(0.68),
  mumbai: adoption(0.62),
  delhi_ncr: adoption(0.55),
  hyderabad: adoption(0.48),
  pune: adoption(0.42),
  other: null,
};
