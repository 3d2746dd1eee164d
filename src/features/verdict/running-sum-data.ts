import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import type { FanYear } from '#model/uncertainty/findings.ts';
import { niceTicks } from '#ui/chart/ticks.ts';

/** A point of the running sum: years from the start, and rupees gained or spent so far. */
export interface RunningPoint {
  readonly year: number;
  readonly sum: number;
  /** The part below zero, for the area in vermilion. */
  readonly below: number;
  /** Where the trials lie at that time; null until there are any. */
  readonly fan: FanPoint | null;
}

/** Quantiles of the trials' running sums, ₹. */
export interface FanPoint {
  /** 5% and 95%. */
  readonly outer: readonly [number, number];
  /** 25% and 75%. */
  readonly inner: readonly [number, number];
  readonly middle: number;
}

export interface RunningSum {
  readonly points: readonly RunningPoint[];
  /** Years until payback; null where there is none. */
  readonly paybackYear: number | null;
  readonly deepest: RunningPoint;
  readonly end: RunningPoint;
  readonly ticks: readonly number[];
  /** Ends of everything that is drawn, ₹. */
  readonly lowest: number;
  readonly highest: number;
  readonly years: number;
}

/** The fan at a time between two years, on the straight lines between their quantiles. */
function fanAt(fan: readonly FanYear[], year: number): FanPoint | null {
  const from = fan.find((each) => each.year === Math.floor(year));
  const to = fan.find((each) => each.year === Math.ceil(year));
  if (from === undefined || to === undefined) return null;
  const share = year - Math.floor(year);
  const at = (quantile: 'p5' | 'p25' | 'p50' | 'p75' | 'p95') =>
    from[quantile] + share * (to[quantile] - from[quantile]);
  return { outer: [at('p5'), at('p95')], inner: [at('p25'), at('p75')], middle: at('p50') };
}

/**
 * The undiscounted running sum from year 0, with a point wherever it crosses zero so that the areas meet the line.
 * @param fan where the trials lie by year; empty until there are any
 */
export function runningSumOf(read: Case, fan: readonly FanYear[]): RunningSum {
  const years = yearsOf(read.shape);
  const point = (year: number, sum: number): RunningPoint => ({
    year,
    sum,
    below: Math.min(sum, 0),
    fan: fanAt(fan, year),
  });
  const sums = [0, ...years].map((year) => amountOf(read, `finance.runningSum.${year}`));
  const points = sums.flatMap((sum, year) => {
    const before = sums[year - 1];
    const crosses = before !== undefined && ((before < 0 && sum > 0) || (before > 0 && sum < 0));
    return crosses ? [point(year - 1 + before / (before - sum), 0), point(year, sum)] : [point(year, sum)];
  });
  const first = points[0] ?? point(0, 0);
  const drawn = points.flatMap(({ sum, fan: each }) => [sum, ...(each?.outer ?? [])]);
  const [lowest, highest] = [Math.min(...drawn), Math.max(...drawn)];
  const months = figureOf(read, 'finance.paybackMonths');
  return {
    points,
    paybackYear: months === null ? null : months / 12,
    deepest: points.reduce((deepest, each) => (each.sum < deepest.sum ? each : deepest), first),
    end: points.at(-1) ?? first,
    ticks: niceTicks(lowest, highest),
    lowest,
    highest,
    years: years.length,
  };
}

/** A label at the right edge. */
export interface End {
  readonly amount: number;
  readonly words: string;
  /** Where there is little room. */
  readonly short: string;
  readonly isStrong: boolean;
}

/** What stands at the right edge, from the top. */
export function endsOf({ sum, fan }: RunningPoint): readonly End[] {
  const entered = { amount: sum, words: 'as entered', short: 'entered', isStrong: true };
  if (fan === null) return [entered];
  const [low, high] = fan.outer;
  return [
    { amount: high, words: '1 in 20 above', short: '5% above', isStrong: false },
    entered,
    { amount: fan.middle, words: 'middle trial', short: 'middle', isStrong: false },
    { amount: low, words: '1 in 20 below', short: '5% below', isStrong: false },
  ].toSorted((a, b) => b.amount - a.amount);
}
