import type { Complexity } from '#model/facts/company.ts';
import { ours } from '#model/facts/provenance.ts';

/** What one would see in a company whose data estate is of each kind. */
export const DATA_ESTATES: Readonly<Record<Complexity, string>> = {
  simple: 'Up to five sources, one warehouse, one team that knows all of it',
  moderate: 'Six to twenty sources, two or three stores, nightly jobs that wait for each other',
  complex: 'More than twenty sources, systems nobody dares to touch, reports that disagree',
};

export const DATA_ESTATE_PROVENANCE = ours(
  'Moderate until you say otherwise. What each kind looks like is ours: the source names three and describes none.',
);
