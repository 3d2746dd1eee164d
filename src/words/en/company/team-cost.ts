import { formatMoney } from '#words/figures/money.ts';
import { formatNumber } from '#words/figures/numbers.ts';

/** What people and what each costs come to; where the field says another amount, both. */
export interface TeamCostWords {
  readonly text: string;
  /** Names the press that puts the product into the field; null where it stands there. */
  readonly offer: string | null;
}

export interface WorkedOut {
  readonly people: number;
  /** What one of them costs, ₹ a year. */
  readonly each: number;
  /** The two multiplied, ₹ a year. */
  readonly product: number;
  /** The amount in the field, ₹ a year; undefined where there is none. */
  readonly entered: number | undefined;
}

/** "40 × ₹20,00,000 = ₹8,00,00,000, entered above." */
export function teamCostWords({ people, each, product, entered }: WorkedOut): TeamCostWords {
  const sum = `${formatNumber(people)} × ${formatMoney(each, 'exact')} = ${formatMoney(product, 'exact')}`;
  if (entered === product) return { text: `${sum}, entered above.`, offer: null };
  const above = entered === undefined ? 'nothing is entered' : `the field says ${formatMoney(entered, 'entry')}`;
  return { text: `${sum}; ${above}.`, offer: `Enter ${formatMoney(product, 'entry')}` };
}
