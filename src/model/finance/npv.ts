import type { Flows } from './flows.ts';

/**
 * Net present value, in the flows' own unit: Σ F_t / (1 + rate)^t, F_0 undiscounted, every later flow at its period's end.
 * @param rate discount rate a period, as a fraction above −1
 * @returns 0 without flows; NaN where the rate is −1 or less (inside the model NaN means "does not exist"; the results turn it into null)
 */
export function npv(rate: number, flows: Flows, count: number = flows.length): number {
  const growth = 1 + rate;
  if (!(growth > 0)) return Number.NaN;
  const discount = 1 / growth;
  let value = 0;
  for (let period = count - 1; period >= 0; period--) value = value * discount + (flows[period] ?? 0);
  return value;
}
