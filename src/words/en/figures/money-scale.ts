import { formatFixed, roundedTo } from './digits.ts';
import { CRORE, LAKH } from '#model/facts/money.ts';

/** The one unit of a table's or chart's amounts: named once in the head, so that its figures are bare numbers. */
export interface MoneyScale {
  /** "₹ Cr" or "₹ lakh". */
  readonly head: string;
  /** A bare number with as many decimals as `decimals` allows and the largest amount leaves room for. */
  readonly write: (rupees: number, decimals?: number) => string;
  /** The number that `write` writes, in the unit of the head. */
  readonly round: (rupees: number, decimals?: number) => number;
}

/** From here a decimal of the largest figure says nothing any more. */
const NO_DECIMALS_FROM = 10_000;

/** The unit that suits amounts in rupees: lakh where all stay below a crore, else crore. */
export function moneyScale(amounts: readonly number[]): MoneyScale {
  const largest = Math.max(0, ...amounts.map(Math.abs));
  const [unit, name] = largest > 0 && largest < CRORE ? ([LAKH, 'lakh'] as const) : ([CRORE, 'Cr'] as const);
  const most = largest / unit >= NO_DECIMALS_FROM ? 0 : 2;
  return {
    head: `₹ ${name}`,
    write: (rupees, decimals = 2) => formatFixed(rupees / unit, Math.min(decimals, most)),
    round: (rupees, decimals = 2) => roundedTo(rupees / unit, Math.min(decimals, most)),
  };
}
