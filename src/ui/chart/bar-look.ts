/** How a bar is filled and outlined. An outlined one is told from a solid one without any hue. */
export interface BarLook {
  readonly fill: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  /** For what a look is where colours are forced. */
  readonly className?: string;
}

/** What the chart is about. */
export const SOLID: BarLook = { fill: 'var(--color-accent)' };
/** The same, further off. */
export const OUTLINED: BarLook = { fill: 'var(--color-accent-soft)', stroke: 'var(--color-accent)' };
/** What stands against it: a cost, a low. */
export const AGAINST: BarLook = { fill: 'var(--color-cost-soft)', stroke: 'var(--color-cost)' };
/** All that there is to reach, behind what is. */
export const TRACK: BarLook = {
  fill: 'var(--color-rule)',
  className: 'forced-colors:fill-paper forced-colors:stroke-line',
};
/** Below zero, of a solid bar and of an outlined one. */
export const LOSS: BarLook = { fill: 'var(--color-loss)' };
export const LOSS_OUTLINED: BarLook = { fill: 'var(--color-paper)', stroke: 'var(--color-loss)' };
