import type { Flows } from './flows.ts';
import { power } from './power.ts';
import { quotient } from './quotient.ts';

/**
 * Modified internal rate of return a period, as a fraction: what the money put in (negative flows, discounted to today at the finance
 * rate) must earn to become what comes out (positive flows, compounded to the last period at the reinvestment rate).
 * The last period is `count − 1`, also where its flow is zero. The definition is that of spreadsheets (OpenFormula, MIRR).
 * @param financeRate cost of the money put in, a fraction above −1
 * @param reinvestRate what money taken out earns, a fraction above −1
 * @returns NaN without a positive or without a negative flow, where the two are beyond comparison, or where a rate is −1 or less (NaN means "does not exist")
 */
export function mirr(flows: Flows, financeRate: number, reinvestRate: number, count: number = flows.length): number {
  const growth = 1 + reinvestRate;
  if (!(growth > 0 && financeRate > -1)) return Number.NaN;
  const discount = 1 / (1 + financeRate);
  let received = 0;
  for (let period = 0; period < count; period++) received = received * growth + Math.max(flows[period] ?? 0, 0);
  let invested = 0;
  for (let period = count - 1; period >= 0; period--)
    invested = invested * discount + Math.max(-(flows[period] ?? 0), 0);
  // Written so that NaN flows end here too.
  if (!(received > 0 && invested > 0)) return Number.NaN;
  return power(quotient(received, invested), 1 / (count - 1)) - 1;
}
