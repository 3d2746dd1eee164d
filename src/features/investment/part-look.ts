import type { BarLook } from '#ui/chart/bar-look.ts';
import type { PartId } from './spend.ts';

const step = (fillOpacity: number, fill = 'var(--color-cost)'): BarLook => ({
  fill,
  fillOpacity,
  stroke: 'var(--color-cost)',
});

/** A part's look: steps of one slate, every part outlined, so that they are told apart by lightness and never by hue. */
export const PART_LOOK: Readonly<Record<PartId, BarLook>> = {
  team: step(1),
  infrastructure: step(0.7),
  tools: step(0.45),
  training: step(0.25),
  consulting: step(0.1),
  actions: step(1, 'var(--color-cost-soft)'),
  beyond: step(0.55, 'var(--color-cost-soft)'),
  risk: step(1, 'var(--color-paper)'),
};
