import type { FanYear } from '#model/uncertainty/findings.ts';
import { formatMoney } from '#words/figures/money.ts';

/** "Year 3 ends between ₹31 Cr and ₹106 Cr", in words of both ends. */
export function fanTitle(fan: readonly FanYear[]): string {
  const last = fan.at(-1);
  if (last === undefined) return 'The running sum, year by year';
  const [low, high] = [formatMoney(last.p5, 'whole'), formatMoney(last.p95, 'whole')];
  if (low === high) return `Year ${last.year} ends at ${low} in nearly every trial`;
  if (last.p95 < 0) return `Year ${last.year} is still in the red, between ${low} and ${high}`;
  return `Year ${last.year} ends between ${low} and ${high}`;
}
