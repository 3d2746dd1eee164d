import type { Complexity, Size } from '#model/facts/company.ts';
import { CRORE, LAKH } from '#model/facts/money.ts';
import { ours } from '#model/facts/provenance.ts';

/**
 * Values that the source names without a figure. They were chosen so that its published first-year
 * investments, ₹12 Cr for the e-commerce example and ₹35 Cr for IT services, come out within 1%.
 */
const FITTED = 'chosen so that the published first-year investments of ₹12 Cr and ₹35 Cr come out within 1%';

/** Tools and licences, ₹ a year. */
export const TOOLS_ANNUAL: Readonly<Record<Size, number>> = {
  startup: 0.15 * CRORE,
  mid_size: 2.5 * CRORE,
  enterprise: 8 * CRORE,
};
export const TOOLS_PROVENANCE = ours(`Tools a year by company size, ${FITTED}.`);

/** Consulting for a complex data estate, ₹ once. */
export const CONSULTING_BASE: Readonly<Record<Size, number>> = {
  startup: 0.25 * CRORE,
  mid_size: 5.5 * CRORE,
  enterprise: 14 * CRORE,
};
export const CONSULTING_PROVENANCE = ours(`Consulting by company size, ${FITTED}.`);

/** Share of the consulting base that a data estate of this complexity needs. */
export const COMPLEXITY_FACTOR: Readonly<Record<Complexity, number>> = { simple: 0.5, moderate: 0.75, complex: 1 };
export const COMPLEXITY_PROVENANCE = ours('A simple data estate needs half the consulting of a complex one.');

/** Training, ₹ once for each member of the new team. */
export const TRAINING_PER_PERSON = 3 * LAKH;
export const TRAINING_PROVENANCE = ours(`Training a head, ${FITTED}.`);

/**
 * What usually stays of a rupee of revenue after its variable costs, where nobody knows better: the CFO's lens counts it,
 * and a case that counts revenue whole is held against it. Ours.
 */
export const USUAL_MARGIN = 0.3;

/** The part of freed hours that a careful finance team counts as cash: the source itself promises evolution, not elimination. Ours. */
export const CAPACITY_AS_CASH = 0.25;

/** Share of revenue gains credited to data work. */
export const REVENUE_ATTRIBUTION = 0.16;
export const ATTRIBUTION_PROVENANCE = ours(
  'With 16% of each revenue gain credited to data, the annual benefit of both §4 examples comes within 5% of the published one.',
);
