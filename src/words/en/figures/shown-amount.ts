import { CRORE, LAKH } from '#model/facts/money.ts';
import { formatFixed, formatShort, JOINER, MINUS, NBSP, roundedTo } from './digits.ts';
import { moneyParts, type MoneyParts, type MoneyStyle } from './money.ts';

type Rounded = Extract<MoneyStyle, 'prose' | 'whole'>;

const SIZES = { '': 1, lakh: LAKH, Cr: CRORE, 'lakh Cr': LAKH * CRORE } as const;

/** From here the amounts of a unit have no decimal. */
const WHOLE_FROM = {
  prose: { '': 0, lakh: 10, Cr: 100, 'lakh Cr': 100 },
  whole: { '': 0, lakh: 10, Cr: 10, 'lakh Cr': 10 },
} as const;

interface Shown {
  /** In its unit, as it is written. */
  readonly value: number;
  readonly decimals: 0 | 1;
  readonly unit: MoneyParts['unit'];
}

function shown(amount: number, style: Rounded): Shown {
  const { unit } = moneyParts(amount, style);
  const value = amount / SIZES[unit];
  const decimals = Math.abs(roundedTo(value, 1)) >= WHOLE_FROM[style][unit] ? 0 : 1;
  return { value: roundedTo(value, decimals), decimals, unit };
}

/** Whether two amounts, ₹, are written alike, so that a sentence had better name one. */
export function isSameAmount(one: number, other: number, style: Rounded = 'prose'): boolean {
  const [left, right] = [shown(one, style), shown(other, style)];
  return left.value === right.value && (left.unit === right.unit || left.value === 0);
}

/** An amount on a mark beside an axis in crores: "58.6", "−5.9"; other units are named: "56 lakh". */
export function bareAmount(amount: number): string {
  const { value, decimals, unit } = shown(amount, 'prose');
  const size = Math.abs(value);
  const number = unit === 'lakh' ? formatShort(size, decimals) : formatFixed(size, decimals);
  const signed = value < 0 ? `${MINUS}${JOINER}${number}` : number;
  switch (unit) {
    case '':
    case 'Cr':
      return signed;
    case 'lakh':
      return `${signed}${NBSP}lakh`;
    case 'lakh Cr':
      return `${signed}${NBSP}lakh${NBSP}Cr`;
  }
}
