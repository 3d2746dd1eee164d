import type { RegisterRow } from '#model/business-case/register.ts';

export const FILTER_IDS = ['all', 'changed', 'ours', 'low'] as const;
export type FilterId = (typeof FILTER_IDS)[number];

export interface Filter {
  readonly label: string;
  /** Where there is no room for the label. */
  readonly short: string;
  readonly keeps: (row: RegisterRow) => boolean;
}

/** What the register may be narrowed to. */
export const FILTERS: Readonly<Record<FilterId, Filter>> = {
  all: { label: 'All', short: 'All', keeps: () => true },
  changed: { label: 'Changed', short: 'Changed', keeps: ({ isChanged }) => isChanged },
  ours: { label: 'Our assumptions', short: 'Ours', keeps: ({ provenance }) => provenance.kind === 'ours' },
  low: { label: 'Low confidence', short: 'Unsure', keeps: ({ entry }) => entry?.confidence === 'low' },
};
