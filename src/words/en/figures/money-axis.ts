import { CRORE, LAKH } from '#model/facts/money.ts';
import { formatShort, JOINER, MINUS, NBSP } from './digits.ts';
import { formatMoney, moneyParts } from './money.ts';

const UNITS = { '': 1, lakh: LAKH, Cr: CRORE, 'lakh Cr': LAKH * CRORE } as const;

/** The words of an axis in rupees. */
export interface MoneyAxis {
  /** Of each tick: bare numbers of one unit, which stands once, on the end tick; zero is "₹0". */
  readonly texts: readonly string[];
  /** The place of the end tick among them. */
  readonly end: number;
  /** Another amount, ₹, as a bare number of that unit with one decimal at most: "77.5". */
  readonly bare: (amount: number) => string;
}

/**
 * Words for the ticks of an axis, all of the unit that suits the largest. The end tick is the last one; where that is 0,
 * below which everything lies, the first.
 * @param ticks ₹, ascending
 */
export function moneyAxis(ticks: readonly number[]): MoneyAxis {
  const largest = Math.max(0, ...ticks.map(Math.abs));
  const { unit } = moneyParts(largest, 'whole');
  const end = ticks.at(-1) === 0 ? 0 : ticks.length - 1;
  const name = unit === '' ? '' : `${NBSP}${unit.replace(' ', NBSP)}`;
  const write = (amount: number, decimals: number): string => formatShort(amount / UNITS[unit], decimals);
  return {
    texts: ticks.map((tick, k) => {
      if (tick === 0) return formatMoney(0);
      if (k !== end) return write(tick, 2);
      return `${tick < 0 ? MINUS + JOINER : ''}₹${write(Math.abs(tick), 2)}${name}`;
    }),
    end,
    bare: (amount) => write(amount, 1),
  };
}
