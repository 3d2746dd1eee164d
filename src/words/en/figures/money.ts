import { CRORE, LAKH } from '#model/facts/money.ts';
import { formatFixed, formatShort, JOINER, MINUS, NBSP, NO_FIGURE, roundedTo } from './digits.ts';
import type { FigureParts } from './parts.ts';

/**
 * - `prose`: one decimal from 1 Cr, none from 100 Cr, lakh below, exact below 1 lakh: "₹58.6 Cr", "₹103 Cr", "₹56 lakh";
 *   from a lakh of crores on, those: "₹1.5 lakh Cr".
 * - `whole`: as prose, but whole crores from 10 Cr: "₹22 Cr".
 * - `exact`: every rupee: "₹58,59,47,737".
 * - `entry`: the shortest text that loses nothing, for the inside of a field: "₹8 Cr", "₹45 lakh", "₹12,34,567".
 */
export type MoneyStyle = 'prose' | 'whole' | 'exact' | 'entry';

/** A headline figure in parts, so that the unit can be set small. `number` carries the rupee sign, `sign` stands before it. */
export interface MoneyParts {
  readonly sign: '' | '+' | '−';
  readonly number: string;
  readonly unit: '' | 'Cr' | 'lakh' | 'lakh Cr';
}

type Size = Omit<MoneyParts, 'sign'>;

function rupees(amount: number): Size {
  return { number: `₹${formatFixed(amount)}`, unit: '' };
}

/** A lakh of crores: from here people count in those, and a row of nine digits says nothing. */
const LAKH_CRORE = LAKH * CRORE;

function crores(amount: number, wholeFrom: number): Size {
  const isLarge = Math.round(amount / CRORE) >= LAKH;
  const unit = isLarge ? 'lakh Cr' : 'Cr';
  const value = amount / (isLarge ? LAKH_CRORE : CRORE);
  const text = value.toFixed(1);
  return { number: `₹${Number(text) >= wholeFrom ? formatFixed(value) : text}`, unit };
}

// The rounded text decides which unit a figure gets, so that no boundary prints "100 lakh" or "100.0 Cr".
function rounded(amount: number, wholeFrom: number): Size {
  if (Math.round(amount) < LAKH) return rupees(amount);
  const value = amount / LAKH;
  if (Number(value.toFixed(0)) >= 100) return crores(amount, wholeFrom);
  const text = value.toFixed(1);
  return { number: `₹${Number(text) >= 10 ? value.toFixed(0) : formatShort(value, 1)}`, unit: 'lakh' };
}

// Two decimals at most: an amount that needs more is easier read in full.
function lossless(amount: number): Size {
  const [unit, name] = amount >= CRORE ? ([CRORE, 'Cr'] as const) : ([LAKH, 'lakh'] as const);
  const hundredths = amount / (unit / 100);
  if (amount < LAKH || !Number.isInteger(hundredths)) return rupees(amount);
  // With paise and from a thousand on, "Cr" reads as a credit balance too, and the field would ask.
  if (amount >= 1000 * CRORE && hundredths % 10 !== 0) return rupees(amount);
  return { number: `₹${formatShort(hundredths / 100, 2)}`, unit: name };
}

function sized(amount: number, style: MoneyStyle): Size {
  if (style === 'exact') return rupees(amount);
  if (style === 'entry') return lossless(amount);
  return rounded(amount, style === 'whole' ? 10 : 100);
}

/** Whether an amount in rupees is written as none, in every style. */
export const isNoMoney = (value: number): boolean => roundedTo(value, 0) === 0;

/** Rupees in parts: (585947737, "prose") → { sign: "", number: "₹58.6", unit: "Cr" }. Not finite: "—". */
export function moneyParts(value: number, style: MoneyStyle = 'prose'): MoneyParts {
  if (!Number.isFinite(value)) return { sign: '', number: NO_FIGURE, unit: '' };
  const size = sized(Math.abs(value), style);
  return { sign: value < 0 && !isNoMoney(value) ? MINUS : '', ...size };
}

/**
 * The rupees that prose writes for an amount, rounded as it rounds them: amounts are written alike where these are equal.
 * (5612345) → 5600000
 */
export function shownMoney(value: number): number {
  const size = Math.abs(value);
  const shown = shownSize(size);
  return value < 0 ? 0 - shown : shown;
}

function shownSize(size: number): number {
  if (Math.round(size) < LAKH) return Math.round(size);
  const lakhs = size / LAKH;
  if (roundedTo(lakhs, 0) < 100) return Math.round(roundedTo(lakhs, roundedTo(lakhs, 1) >= 10 ? 0 : 1) * LAKH);
  const unit = Math.round(size / CRORE) >= LAKH ? LAKH_CRORE : CRORE;
  const crores = size / unit;
  return Math.round(roundedTo(crores, roundedTo(crores, 1) >= 100 ? 0 : 1) * unit);
}

function joined({ sign, number, unit }: MoneyParts, joiner = JOINER): string {
  const amount = sign === '' ? number : `${sign}${joiner}${number}`;
  return unit === '' ? amount : `${amount}${NBSP}${unit.replace(' ', NBSP)}`;
}

/** Rupees as text in one of the house styles: "₹58.6 Cr", "−₹5.9 Cr", "₹0". Amounts are rounded to the rupee. */
export function formatMoney(value: number, style: MoneyStyle = 'prose'): string {
  // A field scrolls and never breaks: there a hidden character would only hold up the cursor.
  return joined(moneyParts(value, style), style === 'entry' ? '' : JOINER);
}

/**
 * An amount for a sentence that counts in crores: rupees by the unit do not stand beside them, so what is below a lakh is
 * written in lakh. (82377, [2e8]) → "₹0.8 lakh", (82377, [5e6]) → "₹82,377".
 * @param others the sentence's other amounts, ₹
 */
export function formatMoneyBeside(value: number, others: readonly number[], style: MoneyStyle = 'prose'): string {
  const isSmall = Math.round(Math.abs(value)) > 0 && Math.round(Math.abs(value)) < LAKH;
  if (!isSmall || others.every((each) => Math.abs(each) < CRORE)) return formatMoney(value, style);
  const lakhs = (Math.abs(value) / LAKH).toFixed(1);
  const number = lakhs === '0.0' ? 'under ₹0.1' : `₹${lakhs}`;
  return joined({ sign: value < 0 && lakhs !== '0.0' ? MINUS : '', number, unit: 'lakh' });
}

function changeParts(value: number, style: MoneyStyle): MoneyParts {
  const parts = moneyParts(value, style);
  return value > 0 && !isNoMoney(value) ? { ...parts, sign: '+' } : parts;
}

/** A change with its sign always shown, unless it rounds to nothing: "+₹1.9 Cr", "−₹40 lakh", "₹0". */
export const formatMoneyChange = (value: number, style: MoneyStyle = 'prose'): string =>
  joined(changeParts(value, style));

/** The same in parts: "+₹1.9" and "Cr", "₹0" alone. */
export function moneyChangeParts(value: number): FigureParts {
  const { unit, ...amount } = changeParts(value, 'prose');
  const text = joined({ ...amount, unit: '' });
  return unit === '' ? { text } : { text, unit };
}

/** Rupees as crores for a table whose head says "₹ Cr": (585947737, 2) → "58.59". */
export function formatCrore(value: number, decimals = 2): string {
  return formatFixed(value / CRORE, decimals);
}
