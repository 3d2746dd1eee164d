import type { PartId } from './spend.ts';

/** A part's fill: steps of one slate, every part outlined, so that they are told apart by lightness and never by hue. */
export const PART_FILL: Readonly<Record<PartId, { readonly color: string; readonly opacity: number }>> = {
  team: { color: 'var(--color-cost)', opacity: 1 },
  infrastructure: { color: 'var(--color-cost)', opacity: 0.7 },
  tools: { color: 'var(--color-cost)', opacity: 0.45 },
  training: { color: 'var(--color-cost)', opacity: 0.25 },
  consulting: { color: 'var(--color-cost)', opacity: 0.1 },
  actions: { color: 'var(--color-cost-soft)', opacity: 1 },
  risk: { color: 'var(--color-paper)', opacity: 1 },
};
