import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { warningsOf } from '#model/business-case/warnings.ts';
import type { FanYear } from '#model/uncertainty/findings.ts';

/** When the money is back, undiscounted. `never`: not within the years of the case. */
export type Payback =
  | { readonly kind: 'never' }
  | { readonly kind: 'never-in-the-red' }
  | { readonly kind: 'paid-back'; readonly months: number }
  /** Paid back, and below zero again at the end of a later year. */
  | { readonly kind: 'behind-again'; readonly months: number; readonly year: number };

/** When the money is back, and whether it stays so. */
export function paybackOf(read: Case): Payback {
  const months = figureOf(read, 'finance.paybackMonths');
  if (months === null) return { kind: 'never' };
  const again = warningsOf(read).find((each) => each.kind === 'negative-again');
  if (again !== undefined) return { kind: 'behind-again', months, year: again.year };
  return months === 0 ? { kind: 'never-in-the-red' } : { kind: 'paid-back', months };
}

/** Where the running sum ends: ahead or behind by an amount in ₹ above 0, or even to the rupee. */
export type SumEnd = { readonly kind: 'even' } | { readonly kind: 'ahead' | 'behind'; readonly amount: number };

/** @param sum the running sum at the end of the last year, ₹ */
export function sumEndOf(sum: number): SumEnd {
  if (Math.round(sum) === 0) return { kind: 'even' };
  return { kind: sum < 0 ? 'behind' : 'ahead', amount: Math.abs(sum) };
}

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
  const months = figureOf(read, 'finance.paybackMonths');
  return {
    points,
    paybackYear: months === null ? null : months / 12,
    deepest: points.reduce((deepest, each) => (each.sum < deepest.sum ? each : deepest), first),
    end: points.at(-1) ?? first,
    lowest: Math.min(...drawn),
    highest: Math.max(...drawn),
    years: years.length,
  };
}

/** Where a running sum ends: as entered, and at three quantiles of its trials. */
export type EndKind = 'high' | 'entered' | 'middle' | 'low';

export interface EndPoint {
  readonly kind: EndKind;
  /** ₹ */
  readonly amount: number;
}

/** Where the case and its trials end, from the highest down; as entered alone until there are trials. */
export function endsOf({ sum, fan }: RunningPoint): readonly EndPoint[] {
  const entered = { kind: 'entered', amount: sum } as const;
  if (fan === null) return [entered];
  const [low, high] = fan.outer;
  const ends: readonly EndPoint[] = [
    { kind: 'high', amount: high },
    entered,
    { kind: 'middle', amount: fan.middle },
    { kind: 'low', amount: low },
  ];
  return ends.toSorted((a, b) => b.amount - a.amount);
}
