/**
 * Bins of a driver's probability into which trials are gathered: 64 equal ones, the outermost of which are halved again
 * and again, since what lies in a tail may weigh more than all the rest.
 */
const EQUAL_SHIFT = 26;
const LAST_EQUAL = 63;
const LEADING = 6;
const HALVINGS = 10;

export const BINS = LAST_EQUAL + 1 + 2 * HALVINGS;

/** The bin, from the lowest, of a number spread over the 32-bit integers. */
export function binOf(uniform: number): number {
  const equal = uniform >>> EQUAL_SHIFT;
  if (equal === 0) return HALVINGS - Math.min(Math.clz32(uniform) - LEADING, HALVINGS);
  if (equal === LAST_EQUAL) return HALVINGS + LAST_EQUAL + Math.min(Math.clz32(~uniform) - LEADING, HALVINGS);
  return HALVINGS + equal;
}

/** Trials of one driver by its bins. */
export interface Gathered {
  /** How many trials fell into each. */
  readonly counts: ArrayLike<number>;
  /** The sum of their outcomes less the pivot, and of the squares of that. */
  readonly sums: ArrayLike<number>;
  readonly squares: ArrayLike<number>;
}
