/** Text of axes and captions. */
export const QUIET = { fontSize: 12, fill: 'var(--color-muted)' } as const;
/** A label on a mark. */
export const STRONG = { fontSize: 13, fontWeight: 600, fill: 'var(--color-ink)' } as const;
/** Keeps a label readable where it crosses a line or another mark. */
export const HALO = {
  paintOrder: 'stroke',
  stroke: 'var(--color-paper)',
  strokeWidth: 4,
  strokeLinejoin: 'round',
} as const;
