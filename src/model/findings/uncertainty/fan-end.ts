import type { FanYear } from '#model/uncertainty/findings.ts';

/** Where nine trials in ten end the last year, ₹ undiscounted. */
export interface FanEnd {
  readonly year: number;
  readonly low: number;
  readonly high: number;
  /** Not one of them is out of the red. */
  readonly isInTheRed: boolean;
}

/** The last year of a fan; null where it has none. */
export function fanEndOf(fan: readonly FanYear[]): FanEnd | null {
  const last = fan.at(-1);
  return last === undefined ? null : { year: last.year, low: last.p5, high: last.p95, isInTheRed: last.p95 < 0 };
}
