import { CRORE, LAKH } from '#model/facts/money.ts';
import { formatShort } from '#words/figures/digits.ts';
import { formatMoney, moneyParts } from '#words/figures/money.ts';

const UNITS = { '': 1, lakh: LAKH, Cr: CRORE, 'lakh Cr': LAKH * CRORE } as const;

/** The words of an axis in rupees: bare numbers of one unit, which stands once, on the last tick; zero is "₹0". */
export function moneyTickTexts(ticks: readonly number[]): readonly string[] {
  const largest = Math.max(0, ...ticks.map(Math.abs));
  const { unit } = moneyParts(largest, 'whole');
  const name = unit === '' ? '' : `\u00A0${unit}`;
  const number = (tick: number): string => formatShort(tick / UNITS[unit], 2);
  return ticks.map((tick, k) => {
    if (tick === 0) return formatMoney(0);
    if (k < ticks.length - 1) return number(tick);
    return `${tick < 0 ? '\u2212' : ''}₹${number(Math.abs(tick))}${name}`;
  });
}
