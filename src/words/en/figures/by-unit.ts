import type { Unit } from '#model/document/number-field.ts';
import { quarterName } from '#words/figures/quarters.ts';
import { plural } from '#words/grammar/plural.ts';
import { formatFixed, formatShort, NBSP, NO_FIGURE, roundedTo } from './digits.ts';
import { CRORE, LAKH } from '#model/facts/money.ts';
import { formatMoney, moneyParts } from './money.ts';
import { monthsParts } from './months.ts';
import type { FigureParts } from './parts.ts';

/** The amount that a table's head names once: its figures are bare numbers of it. */
export type MoneyScale = 'crore' | 'lakh';

/**
 * - `prose`: as in a sentence: "₹58.6 Cr", "₹43.1 Cr a year", "303%", "14 people".
 * - `exact`: nothing rounded away that a reader could miss: "₹58,59,47,737", "41.2693%", "4.5736 months".
 * - `entry`: as one would type it into its field: "₹500 Cr", "₹3 lakh", "12.5%".
 * - `crore`, `lakh`: a bare number with two decimals for money under such a head; all else as in a table.
 */
export type UnitStyle = 'prose' | 'exact' | 'entry' | MoneyScale;

const NOUNS: Partial<Record<Unit, readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  hours: ['hour', 'hours'],
  points: ['point', 'points'],
  weeks: ['week', 'weeks'],
  quarters: ['quarter', 'quarters'],
  years: ['year', 'years'],
  months: ['month', 'months'],
  GB: ['GB', 'GB'],
};

/** Below this part of a crore or lakh two decimals keep too little, so that the amount is written out with its unit. */
const LEAST_IN_SCALE = 0.1;

function money(value: number, style: UnitStyle): string {
  if (style !== 'crore' && style !== 'lakh') return formatMoney(value, style);
  const scaled = value / (style === 'crore' ? CRORE : LAKH);
  return value === 0 || Math.abs(scaled) >= LEAST_IN_SCALE ? formatFixed(scaled, 2) : formatMoney(value);
}

// From 100% on, a return is read in whole per cents; below 10% the second decimal may be half of the figure.
function percent(value: number, style: UnitStyle): FigureParts {
  if (style === 'entry') return { text: formatShort(value * 100, 2), unit: '%' };
  const size = Math.abs(value);
  const decimals = style === 'exact' ? 4 : size >= 1 ? 0 : size >= 0.1 ? 1 : 2;
  return { text: formatShort(value * 100, decimals), unit: '%' };
}

function counted(value: number, unit: Unit, style: UnitStyle): FigureParts {
  if (unit === 'months' && style !== 'exact' && style !== 'entry') return monthsParts(value);
  const decimals = style === 'exact' ? 4 : 2;
  const text = formatShort(value, decimals);
  const nouns = NOUNS[unit];
  return nouns === undefined ? { text } : { text, unit: plural(roundedTo(value, decimals), ...nouns) };
}

function countedText(value: number, unit: Unit, style: UnitStyle): string {
  const { text, unit: noun } = counted(value, unit, style);
  return noun === undefined ? text : `${text}${NBSP}${noun}`;
}

const weekName = (week: number): string => `week${NBSP}${formatShort(week, 0)}`;

/** A figure of any cell of the sheet as text; null and what is not finite are "—". */
export function formatByUnit(value: number | null, unit: Unit, style: UnitStyle = 'prose'): string {
  if (value === null || !Number.isFinite(value)) return NO_FIGURE;
  if (unit === 'rupees') return money(value, style);
  if (unit === 'rupeesPerYear') {
    return style === 'prose' ? `${money(value, style)}${NBSP}a${NBSP}year` : money(value, style);
  }
  if (unit === 'fraction') return `${percent(value, style).text}%`;
  if (unit === 'factor') return formatShort(value, 4);
  if (unit === 'quarter') return quarterName(value);
  if (unit === 'week') return weekName(value);
  if (unit === 'level') return style === 'prose' ? `level${NBSP}${value}` : String(value);
  return countedText(value, unit, style);
}

/** As the prose style, in parts: "₹58.6" and "Cr", "303" and "%", "4.6" and "months"; "—" alone for null. */
export function partsByUnit(value: number | null, unit: Unit): FigureParts {
  if (value === null || !Number.isFinite(value)) return { text: NO_FIGURE };
  if (unit === 'rupees' || unit === 'rupeesPerYear') {
    const { sign, number, unit: size } = moneyParts(value);
    const rest = [size, unit === 'rupeesPerYear' ? 'a year' : ''].filter((each) => each !== '').join(' ');
    return rest === '' ? { text: sign + number } : { text: sign + number, unit: rest };
  }
  if (unit === 'level') return { text: String(value), unit: 'of 4' };
  if (unit === 'quarter') return { text: quarterName(value) };
  if (unit === 'week') return { text: weekName(value) };
  if (unit === 'fraction') return percent(value, 'prose');
  if (unit === 'factor') return { text: formatByUnit(value, unit) };
  return counted(value, unit, 'prose');
}

/** A figure to its last digit that matters, where the prose style rounds some of it away; null where it does not. */
export function exactBeyondRounding(value: number | null, unit: Unit): string | null {
  const exact = formatByUnit(value, unit, 'exact');
  return value === null || exact === formatByUnit(value, unit) ? null : exact;
}
