import type { RunningSum } from '#model/findings/running-sum.ts';
import type { Domain } from '#ui/chart/frame.ts';
import { niceTicks } from '#ui/chart/ticks.ts';
import { moneyAxis, type MoneyAxis } from '#words/figures/money-axis.ts';

/** The upright axis of the running sum. */
export interface SumAxis {
  /** ₹, from the lowest that is drawn to the highest. */
  readonly domain: Domain;
  /** ₹ */
  readonly ticks: readonly number[];
  readonly words: MoneyAxis;
  /** What lies below zero takes much of the drawing. */
  readonly isDeep: boolean;
}

/** Part of the drawing below zero from which it takes much of it. */
const DEEP = 0.25;

/** An axis that holds all that is drawn and its own ticks; a case of nothing but zeros still has a zero line, at the foot. */
export function sumAxis({ lowest, highest }: Pick<RunningSum, 'lowest' | 'highest'>): SumAxis {
  const ticks = niceTicks(lowest, highest);
  const from = Math.min(lowest, ticks[0] ?? 0);
  const to = Math.max(highest, ticks.at(-1) ?? 0);
  return {
    domain: [from, to > from ? to : from + 1],
    ticks,
    words: moneyAxis(ticks),
    isDeep: -from > DEEP * (to - from),
  };
}
