import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { niceTicks } from '#ui/chart/ticks.ts';

/** A point of the running sum: years from the start, and rupees gained or spent so far. */
export interface RunningPoint {
  readonly year: number;
  readonly sum: number;
  /** The part below zero, for the area in vermilion. */
  readonly below: number;
}

export interface RunningSum {
  readonly points: readonly RunningPoint[];
  /** Years until payback; null where there is none. */
  readonly paybackYear: number | null;
  readonly deepest: RunningPoint;
  readonly end: RunningPoint;
  readonly ticks: readonly number[];
  readonly years: number;
}

const point = (year: number, sum: number): RunningPoint => ({ year, sum, below: Math.min(sum, 0) });

/** The undiscounted running sum from year 0, with a point wherever it crosses zero so that the areas meet the line. */
export function runningSumOf(read: Case): RunningSum {
  const years = yearsOf(read.shape);
  const sums = [0, ...years].map((year) => amountOf(read, `finance.runningSum.${year}`));
  const points = sums.flatMap((sum, year) => {
    const before = sums[year - 1];
    const crosses = before !== undefined && ((before < 0 && sum > 0) || (before > 0 && sum < 0));
    return crosses ? [point(year - 1 + before / (before - sum), 0), point(year, sum)] : [point(year, sum)];
  });
  const first = points[0] ?? point(0, 0);
  const months = figureOf(read, 'finance.paybackMonths');
  return {
    points,
    paybackYear: months === null ? null : months / 12,
    deepest: points.reduce((deepest, each) => (each.sum < deepest.sum ? each : deepest), first),
    end: points.at(-1) ?? first,
    ticks: niceTicks(Math.min(...sums), Math.max(...sums)),
    years: years.length,
  };
}
