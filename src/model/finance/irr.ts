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
/** Two rates are equally far from 0 when their distances differ by less than this, relatively. */
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
 * Internal rate of return a period, as a fraction: the rate at which the net present value is 0, nearest to 0, from −0.999 to 1000.
 * Of two rates equally far from 0 it is the positive one. Exact to about 1e-15 of 1 + rate, except near a double root.
 * @returns NaN where there is none: no positive or no negative flow, or no root in the range (NaN means "does not exist")
 */
export function irr(flows: Flows, count: number = flows.length): number {
  const found = solve(flows, count);
  let nearest = Number.NaN;
  for (let index = 0; index < found; index++) {
    const factor = roots[index] ?? 1;
    const rate = Math.min(Math.max((1 - factor) / factor, LOWEST_RATE), HIGHEST_RATE);
    // Factors rise, so rates fall: of a tie the positive one comes first and stays.
    if (!(Math.abs(rate) >= Math.abs(nearest) * (1 - TIE))) nearest = rate;
  }
  return nearest;
}

/**
 * How many distinct rates from −0.999 to 1000 make the net present value 0, a double root counting once.
 * Above 1, `irr` is only the one nearest to 0, and the reader must be told.
 */
export function irrRootCount(flows: Flows, count: number = flows.length): number {
  return solve(flows, count);
}
