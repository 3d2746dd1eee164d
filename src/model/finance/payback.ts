import type { Flows } from './flows.ts';

/** Half the gap between 1 and the next double: the largest relative error of one addition. */
const ROUNDING = 2 ** -53;

/**
 * Time, in periods (years in this model; ×12 for months), at which the running sum of the flows first reaches 0.
 * F_0 falls due at once; each later flow accrues evenly over its period, so the answer is a fraction of a period.
 *
 * A sum that ends a period within its own rounding error of 0 counts as 0: −0.4 + 0.1 + 0.1 + 0.1 + 0.1 is
 * −2.8e−17 in binary, and is nevertheless paid back at the end of period 4.
 * @param first where F_0 stands; @param step how far each later flow stands from the one before
 * @returns 0 where F_0 ≥ 0 (nothing to pay back) or there are no flows; NaN where the sum never reaches 0 (NaN means "does not exist")
 */
export function paybackPeriods(flows: Flows, count: number = flows.length, first = 0, step = 1): number {
  let sum = count > 0 ? (flows[first] ?? 0) : 0;
  if (sum >= 0) return 0;
  let turnover = -sum;
  for (let period = 1; period < count; period++) {
    const flow = flows[first + period * step] ?? 0;
    const before = sum;
    sum += flow;
    turnover += Math.abs(flow);
    // An addition errs by at most ROUNDING × its result, so the whole sum by ROUNDING × turnover a period, and each flow comes rounded.
    if (flow > 0 && sum >= -ROUNDING * (period + 1) * turnover) return period - 1 + Math.min(-before / flow, 1);
  }
  return Number.NaN;
}
