import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { warningsOf } from '#model/business-case/warnings.ts';
import { returnOf, sumWithin, turnOf } from '#model/finance/first-year.ts';
import type { FanYear, SimulationFindings } from '#model/uncertainty/findings.ts';

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

/**
 * The running sum as a whole. `in-the-red`: nothing is paid before the start, so nothing is to be paid back, and yet it
 * falls below zero; from and until when in months, `until` null where it stays there.
 */
export type Course = Payback | { readonly kind: 'in-the-red'; readonly from: number; readonly until: number | null };

/** How the running sum of a case goes. */
export function courseOf(read: Case, { points, back }: Pick<RunningSum, 'points' | 'back'>): Course {
  const months = figureOf(read, 'finance.paybackMonths');
  const red = points.findIndex(({ sum }) => sum < 0);
  if (months !== 0 || red < 0) return paybackOf(read);
  const from = 12 * (points[Math.max(0, red - 1)]?.year ?? 0);
  return { kind: 'in-the-red', from, until: back === null ? null : 12 * back.year };
}

/** Where the running sum ends: ahead or behind by an amount in ₹ above 0, or even to the rupee. */
export type SumEnd = { readonly kind: 'even' } | { readonly kind: 'ahead' | 'behind'; readonly amount: number };

/** @param sum the running sum at the end of the last year, ₹ */
export function sumEndOf(sum: number): SumEnd {
  if (Math.round(sum) === 0) return { kind: 'even' };
  return { kind: sum < 0 ? 'behind' : 'ahead', amount: Math.abs(sum) };
}

/**
 * What is told of a point: where a year ends, the most money out, where it is paid back; `return` and `below`: where it
 * otherwise rises to zero or falls below. `curve`: it only keeps the line in shape.
 */
export type PointKind = 'year' | 'deepest' | 'payback' | 'return' | 'below' | 'curve';

/** A point of the running sum: years from the start, and rupees gained or spent so far. */
export interface RunningPoint {
  readonly kind: PointKind;
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

/** Where the curve comes back to zero: paid back, or `return` where nothing was paid before the start. */
export interface BackAtZero {
  readonly kind: 'payback' | 'return';
  /** Years from the start. */
  readonly year: number;
}

export interface RunningSum {
  readonly points: readonly RunningPoint[];
  /** Null where it does not, or never was below. */
  readonly back: BackAtZero | null;
  /** Where the most money is out; the start where none ever is. */
  readonly deepest: RunningPoint;
  readonly end: RunningPoint;
  /** Ends of everything that is drawn, ₹. */
  readonly lowest: number;
  readonly highest: number;
  readonly years: number;
}

/** The fan at any time, on the straight lines between the times at which it is known. */
function fanAt(fan: readonly FanYear[], year: number): FanPoint | null {
  const from = fan.findLast((each) => each.year <= year);
  const to = fan.find((each) => each.year >= year);
  if (from === undefined || to === undefined) return null;
  const share = to.year === from.year ? 0 : (year - from.year) / (to.year - from.year);
  const at = (quantile: 'p5' | 'p25' | 'p50' | 'p75' | 'p95') =>
    from[quantile] + share * (to[quantile] - from[quantile]);
  return { outer: [at('p5'), at('p95')], inner: [at('p25'), at('p75')], middle: at('p50') };
}

/** Straight parts that draw a year whose sum bends: its corners lie within a thousandth of what it gains. */
const PARTS = 24;

type Place = Pick<RunningPoint, 'kind' | 'year' | 'sum'>;

/** Within the first year, where its benefit rises from nothing: the bend, its lowest point, and where it comes to zero. */
function withinFirstYear(read: Case): readonly Place[] {
  const first = {
    start: amountOf(read, 'finance.runningSum.0'),
    outflow: amountOf(read, 'finance.outflow.1'),
    rising: amountOf(read, 'finance.rising'),
  };
  if (first.rising === 0) return [];
  const turn = turnOf(first);
  const months = figureOf(read, 'finance.paybackMonths') ?? 0;
  const paidBack = months > 0 && months < 12 ? months / 12 : null;
  const back = first.start === 0 ? returnOf(first) : null;
  const told: readonly Place[] = [
    ...(turn === null || turn === 0
      ? []
      : [{ kind: 'deepest', year: turn, sum: amountOf(read, 'finance.deepest.1') } as const]),
    ...(paidBack === null ? [] : [{ kind: 'payback', year: paidBack, sum: 0 } as const]),
    ...(back === null || back === 1 ? [] : [{ kind: 'return', year: back, sum: 0 } as const]),
  ];
  const bend = Array.from({ length: PARTS - 1 }, (_, k) => (k + 1) / PARTS)
    .filter((year) => !told.some((each) => each.year === year))
    .map((year): Place => ({ kind: 'curve', year, sum: sumWithin(first, year) }));
  return [...told, ...bend].toSorted((a, b) => a.year - b.year);
}

/** Between the ends of two years, where the sum runs straight: where it crosses zero. */
function crossingOf(before: Place, after: Place, isPaidBack: boolean): readonly Place[] {
  if (!((before.sum < 0 && after.sum > 0) || (before.sum > 0 && after.sum < 0))) return [];
  const year = before.year + before.sum / (before.sum - after.sum);
  return [{ kind: after.sum < 0 ? 'below' : isPaidBack ? 'return' : 'payback', year, sum: 0 }];
}

/**
 * The undiscounted running sum from year 0: straight from year to year, but bent in the first where its benefit rises from
 * nothing. With a point wherever it crosses zero, so that the areas meet the line, and where the most money is out.
 * @param trials null until there are any
 */
export function runningSumOf(read: Case, trials: Pick<SimulationFindings, 'fan' | 'firstYear'> | null): RunningSum {
  const years = yearsOf(read.shape);
  const ends = [0, ...years].map((year): Place => ({
    kind: 'year',
    year,
    sum: amountOf(read, `finance.runningSum.${year}`),
  }));
  const [start = { kind: 'year', year: 0, sum: 0 } as const] = ends;
  const within = withinFirstYear(read);
  const places: Place[] = [start];
  for (const [k, after] of ends.slice(1).entries()) {
    const before = places.at(-1) ?? start;
    const isPaidBack = start.sum >= 0 || places.some(({ sum }) => sum >= 0);
    places.push(...(k === 0 && within.length > 0 ? within : crossingOf(before, after, isPaidBack)), after);
  }
  const deepest = places.reduce(
    (lowest, each) => (each.kind !== 'curve' && each.sum < lowest.sum ? each : lowest),
    start,
  );
  const fan = trials === null ? [] : [...trials.fan.slice(0, 1), ...trials.firstYear, ...trials.fan.slice(1)];
  const pointOf = (place: Place): RunningPoint => ({
    ...place,
    // Lower still later on, where it turned in the first year is a bend like any other.
    kind: place.kind === 'deepest' && place !== deepest ? 'curve' : place.kind,
    below: Math.min(place.sum, 0),
    fan: fanAt(fan, place.year),
  });
  const points = places.map(pointOf);
  const drawn = points.flatMap(({ sum, fan: each }) => [sum, ...(each?.outer ?? [])]);
  return {
    points,
    back: backOf(read, places),
    deepest: pointOf(deepest),
    end: points.at(-1) ?? pointOf(start),
    lowest: Math.min(...drawn),
    highest: Math.max(...drawn),
    years: years.length,
  };
}

/** Whether the most money out says more than where the sum ends. */
export const isDepthTold = ({ deepest, end }: Pick<RunningSum, 'deepest' | 'end'>): boolean =>
  deepest.sum < 0 && deepest.year !== end.year;

/** The points that are told, one by one: the others only keep the line in shape. */
export const toldPoints = ({ points }: Pick<RunningSum, 'points'>): readonly RunningPoint[] =>
  points.filter(({ kind }) => kind !== 'curve');

function backOf(read: Case, places: readonly Place[]): BackAtZero | null {
  const months = figureOf(read, 'finance.paybackMonths');
  if (months === null) return null;
  if (months > 0) return { kind: 'payback', year: months / 12 };
  const red = places.findIndex(({ sum }) => sum < 0);
  const back = red < 0 ? undefined : places.slice(red).find(({ sum }) => sum >= 0);
  return back === undefined ? null : { kind: 'return', year: back.year };
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
