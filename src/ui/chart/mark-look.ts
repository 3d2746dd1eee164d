/** A line of an axis at a value. */
export const GRID = { stroke: 'var(--color-grid)', strokeWidth: 1 } as const;
/** The line of zero, from which bars and areas rise. */
export const ZERO = { stroke: 'var(--color-ink)', strokeWidth: 1.25 } as const;
/** The line a chart is about. */
export const MAIN = { stroke: 'var(--color-accent)', strokeWidth: 2.5, strokeLinejoin: 'round' } as const;

/** The look of an axis' line at a value: zero stands out. */
export const axisLook = (value: number) => (value === 0 ? ZERO : GRID);
