import { allRoots } from './all-roots.ts';
import type { Flows } from './flows.ts';
import { singleRoot } from './single-root.ts';

/** The range in which rates are looked for and reported, both ends included: −99.9% and 100,000% a period. */
const LOWEST_RATE = -0.999;
const HIGHEST_RATE = 1000;
/** The same in discount factors, a hair wider, so that a rate on the very end is not lost to rounding. */
const MARGIN = 1e-12;
const LOWEST_FACTOR = (1 / (1 + HIGHEST_RATE)) * (1 - MARGIN);
const HIGHEST_FACTOR = (1 / (1 + LOWEST_RATE)) * (1 + MARGIN);
/** Rates closer than this to the hurdle are on it; two are equally far from it when their distances differ by less, relatively. */
const TIE = 1e-9;

/** Working space kept between calls, so that a million trials do not allocate. */
let roots = new Float64Array(8);

/** The roots found, as discount factors in `roots`, and how many. */
function solve(flows: Flows, count: number): number {
  let first = -1;
  let last = -1;
  let changes = 0;
  let rising = false;
  for (let period = 0; period < count; period++) {
    const flow = flows[period] ?? 0;
    if (flow === 0) continue;
    if (Number.isNaN(flow)) return 0;
    const positive = flow > 0;
    if (first < 0) first = period;
    else if (positive !== rising) changes++;
    rising = positive;
    last = period;
  }
  if (changes === 0) return 0;
  if (changes === 1) {
    const root = singleRoot(flows, first, last, LOWEST_FACTOR, HIGHEST_FACTOR);
    roots[0] = root;
    return Number.isNaN(root) ? 0 : 1;
  }
  if (roots.length < changes) roots = new Float64Array(changes);
  return allRoots(flows, first, last, changes, LOWEST_FACTOR, HIGHEST_FACTOR, roots);
}

/**
 * Internal rate of return a period, as a fraction: a rate from −0.999 to 1000 at which the net present value is 0.
 * Where there are several, the one that agrees with the net present value at the `hurdle` rate: the nearest above the hurdle
 * where that value is above 0, the nearest below it where it is below 0, so that the rate never says loss where the value
 * says gain. Where none agrees, those count first at which the value falls as the rate rises, as it does for any
 * investment: at the others money is borrowed, not earned. Of those the nearest to the hurdle, of two equally far the higher.
 * Exact to about 1e-15 of 1 + rate, except near a double root.
 * @param hurdle the discount rate, as a fraction, above −1
 * @returns NaN where there is none: no positive or no negative flow, or no root in the range (NaN means "does not exist")
 */
export function irr(flows: Flows, hurdle = 0, count: number = flows.length): number {
  const found = solve(flows, count);
  if (found === 0) return Number.NaN;
  if (found === 1) return rateOf(0);
  const side = Math.sign(presentValue(flows, hurdle, count));
  let best = Number.NaN;
  let bestRank = -1;
  for (let index = 0; index < found; index++) {
    const rate = rateOf(index);
    // The value is 0 at the hurdle, but for rounding: the hurdle is the rate.
    if (Math.abs(rate - hurdle) <= TIE) return rate;
    const agrees = (rate - hurdle) * side > 0;
    const rank = agrees ? 2 : falls(flows, rate, count) ? 1 : 0;
    // Roots come as rising factors, so rates fall: of a tie the higher comes first and stays.
    if (rank > bestRank || (rank === bestRank && Math.abs(rate - hurdle) < Math.abs(best - hurdle) * (1 - TIE))) {
      best = rate;
      bestRank = rank;
    }
  }
  return best;
}

/** A root found, as a rate. */
function rateOf(index: number): number {
  const factor = roots[index] ?? 1;
  return Math.min(Math.max((1 - factor) / factor, LOWEST_RATE), HIGHEST_RATE);
}

/** Whether the value of the flows falls as the rate rises there: Σ −t · F_t / (1 + r)^t is below 0. */
function falls(flows: Flows, rate: number, count: number): boolean {
  let slope = 0;
  for (let period = count - 1; period >= 0; period--) slope = slope / (1 + rate) - period * (flows[period] ?? 0);
  return slope < 0;
}

/** Of the flows at a rate, their own unit; no more than its sign is used. */
function presentValue(flows: Flows, rate: number, count: number): number {
  let value = 0;
  for (let period = count - 1; period >= 0; period--) value = value / (1 + rate) + (flows[period] ?? 0);
  return value;
}

/**
 * How many distinct rates from −0.999 to 1000 make the net present value 0, a double root counting once.
 * Above 1, `irr` is only one of them, and the reader must be told.
 */
export function irrRootCount(flows: Flows, count: number = flows.length): number {
  return solve(flows, count);
}
