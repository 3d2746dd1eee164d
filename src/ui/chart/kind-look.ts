import type { Kind } from '#model/facts/benefit-lines.ts';
import type { BarLook } from './bar-look.ts';

/** Kinds run by distance from cash: the fainter, the further. The faintest is outlined, to be seen on paper. */
export const KIND_LOOK: Readonly<Record<Kind, BarLook>> = {
  revenue: { fill: 'var(--color-kind-revenue)', stroke: 'var(--color-accent)' },
  capacity: { fill: 'var(--color-kind-capacity)', className: 'forced-colors:stroke-accent' },
  avoided: { fill: 'var(--color-kind-avoided)' },
  cash: { fill: 'var(--color-kind-cash)' },
};
