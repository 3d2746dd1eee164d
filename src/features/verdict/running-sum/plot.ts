import { niceTicks } from '#ui/chart/ticks.ts';
import { linearScale, type Scale } from '#ui/chart/scale.ts';
import type { RunningSum } from '#model/findings/running-sum.ts';

/** Of the drawing, px. */
export const HEIGHT = 288;
/** Room for the labels over and under the plot, px. */
const TOP = 40;
const FOOT = 22;

/** Where things stand in the drawing of the running sum, px. */
export interface Plot {
  /** Years from the start. */
  readonly x: Scale;
  /** Rupees. */
  readonly y: Scale;
  /** Where the last year ends. */
  readonly right: number;
  /** Where lines and bands end below. */
  readonly floor: number;
  /** Of the axis, ₹. */
  readonly ticks: readonly number[];
  /** The tick, in rupees, that carries the axis' unit. */
  readonly unitTick: number;
  /** What lies below zero takes much of the drawing. */
  readonly isDeep: boolean;
}

/** @param right where the last year ends, px */
export function plotOf({ years, ...sum }: RunningSum, right: number): Plot {
  const ticks = niceTicks(sum.lowest, sum.highest);
  const lowest = Math.min(sum.lowest, ticks[0] ?? 0);
  const highest = Math.max(sum.highest, ticks.at(-1) ?? 0);
  const top = ticks.at(-1) ?? 0;
  // A case of nothing but zeros still has a zero line, at the foot.
  const y = linearScale(lowest, highest > lowest ? highest : lowest + 1, HEIGHT - FOOT, TOP);
  return {
    x: linearScale(0, years, 0, right),
    y,
    ticks,
    right,
    floor: y.at(lowest),
    unitTick: top === 0 ? (ticks[0] ?? 0) : top,
    isDeep: -lowest > 0.25 * (highest - lowest),
  };
}
