import { formatMoney } from './money.ts';

/** An amount as it was entered where that is short, else rounded: "₹18 Cr", "₹1.2 Cr". */
export function sayAmount(rupees: number): string {
  const entered = formatMoney(rupees, 'entry');
  return /[a-z]$/i.test(entered) ? entered : formatMoney(rupees);
}
