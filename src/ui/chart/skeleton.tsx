import { classes } from '#ui/class-names.ts';

/** Levels of an upright axis, or rows of bars, where nothing is known yet. */
const LEVELS = 4;
const ROWS = [0.9, 0.62, 0.4, 0.24, 0.14];

export interface SkeletonProps {
  /** Lines over one another and the one of zero, or rows of bars. */
  readonly kind?: 'plot' | 'rows';
  /** px, from the top of its place; all of it where nothing is said. */
  readonly height?: number | string;
  /** Room of the plot for labels over and under it, px. */
  readonly top?: number;
  readonly foot?: number;
}

/**
 * The frame of a chart without its figures, in a place that is positioned: made of borders, so that it stands before any
 * width is known, on paper, and in a picture of the whole page.
 */
export function Skeleton({ kind = 'plot', height = '100%', top = 0, foot = 0 }: SkeletonProps) {
  return (
    <span
      aria-hidden="true"
      className="absolute inset-x-0 top-0 flex flex-col"
      style={{ height, paddingTop: top, paddingBottom: foot }}
    >
      {kind === 'rows'
        ? ROWS.map((share) => (
            <span key={share} className="flex flex-1 items-center border-l border-ink">
              <span className="h-4 border border-l-0 border-grid" style={{ width: `${share * 100}%` }} />
            </span>
          ))
        : Array.from({ length: LEVELS }, (_, level) => (
            <span
              key={level}
              className={classes(
                'flex-1 border-grid',
                level === 0 && 'border-t',
                level === LEVELS - 1 ? 'border-b border-b-ink' : 'border-b',
              )}
            />
          ))}
    </span>
  );
}
