import type { Flows } from './flows.ts';

/** Half the gap between 1 and the next double: the largest relative error of one addition. */
const ROUNDING = 2 ** -53;

/**
 * Time, in periods (years in this model; ×12 for months), at which the running sum of the flows first reaches 0.
 * F_0 falls due at once; each later flow accrues evenly over its period, so the answer is a fraction of a period. Of the
 * first period's flow a part may rise from nothing instead, faster and faster: the sum at τ is then
 * F_0 + (F_1 − rise)·τ + rise·τ².
 *
 * A sum that ends a period within its own rounding error of 0 counts as 0: −0.4 + 0.1 + 0.1 + 0.1 + 0.1 is
 * −2.8e−17 in binary, and is nevertheless paid back at the end of period 4.
 * @param rise what of F_1 rises through the first period, at least 0 and in the flows' unit
 * @param first where F_0 stands; @param step how far each later flow stands from the one before
 * @returns 0 where F_0 ≥ 0 (nothing to pay back) or there are no flows; NaN where the sum never reaches 0 (NaN means "does not exist")
 */
export function paybackPeriods(flows: Flows, rise = 0, count: number = flows.length, first = 0, step = 1): number {
  let sum = count > 0 ? (flows[first] ?? 0) : 0;
  if (sum >= 0) return 0;
  let turnover = -sum;
  for (let period = 1; period < count; period++) {
    const flow = flows[first + period * step] ?? 0;
    const before = sum;
    sum += flow;
    turnover += Math.abs(flow);
    // An addition errs by at most ROUNDING × its result, so the whole sum by ROUNDING × turnover a period, and each flow comes rounded.
    if (flow > 0 && sum >= -ROUNDING * (period + 1) * turnover)
      return period - 1 + Math.min(period === 1 && rise > 0 ? rootOf(rise, flow - rise, before) : -before / flow, 1);
  }
  return Number.NaN;
}

/** Where rise·τ² + even·τ + start crosses 0 upwards, for a start below 0: written so that no two like numbers are subtracted. */
function rootOf(rise: number, even: number, start: number): number {
  const width = Math.sqrt(even * even - 4 * rise * start);
  return even < 0 ? (width - even) / (2 * rise) : (-2 * start) / (even + width);
}
