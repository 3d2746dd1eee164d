import { CRORE } from '#model/facts/money.ts';
import { formatMoney } from '#words/figures/money.ts';
import { groupIndian } from '#words/figures/digits.ts';
import {
  AMBIGUOUS,
  FOREIGN,
  moneyUnit,
  PER_OTHER,
  PER_YEAR,
  RUPEES_AFTER,
  RUPEES_BEFORE,
} from '#words/figures/money-words.ts';
import {
  LONGEST_ENTRY,
  normaliseTyped,
  NUMERAL,
  readNumeral,
  refuse,
  refuseLeftover,
  withoutHedges,
} from '#words/figures/numeral.ts';
import type { Problem } from '#words/figures/numeral.ts';

export type MoneyReading = { readonly ok: true; readonly rupees: number } | Problem;

export interface MoneyOptions {
  readonly allowNegative?: boolean;
  /** The largest size of amount that is taken, ₹. */
  readonly max?: number;
}

/** Ten crore crore: far past any company, and every whole rupee below it is an exact double. */
export const LARGEST_AMOUNT = 1e15;

const HOW = 'Type it as you would say it: 4.5 cr, ₹45 lakh or 12,34,567.';
const GROUP = new RegExp(`^(${NUMERAL})\\s*((?:[a-z\\u0900-\\u097F]+\\.?\\s*){0,2})(?=$|,|[\\d.]|and\\b)`, 'i');
const RANGE = new RegExp(
  `^(${NUMERAL})\\s*([a-z\\u0900-\\u097F.]*)\\s*(?:-|–|—|~|\\bto\\b|\\bor\\b)\\s*(?:₹|rs\\.?|inr)?\\s*[\\d.]+[\\d,.]*\\s*([a-z\\u0900-\\u097F]*)`,
  'i',
);

interface Group {
  readonly digits: string;
  readonly power: number;
  /** As it was typed, without its unit. */
  readonly numeral: string;
  /** The unit in the house's spelling; empty for plain rupees. */
  readonly unit: string;
}

type Taken = { readonly ok: true; readonly group: Group; readonly rest: string } | Problem;

// "lakh crore" and "thousand crore" multiply; any other pair of unit words is two units and is not read.
function unitPower(words: readonly string[]): number | undefined {
  const [first, second] = words.map((word) => moneyUnit(word));
  if (words.length === 0) return 0;
  if (words.length === 1) return first?.power;
  return first !== undefined && second?.power === 7 && first.power <= 5 ? first.power + second.power : undefined;
}

const LEADING_NUMERAL = new RegExp(`^${NUMERAL}\\s*`, 'i');

/** What stands behind an amount and its unit words; empty where no amount that can be told apart stands before it. */
function leftoverOf(text: string): string {
  const after = text.replace(LEADING_NUMERAL, '');
  if (after === text || /^[%٪]/.test(after)) return '';
  let rest = after;
  for (let word = firstUnit(rest); word !== ''; word = firstUnit(rest)) rest = rest.slice(word.length).trimStart();
  // A word right behind a numeral stands where a unit would: it is that word that cannot be read.
  return rest !== after || !/^[\p{L}\p{M}\p{N}/]/u.test(rest) ? rest : '';
}

function firstUnit(text: string): string {
  const [word = '', letters = ''] = /^([\p{L}\p{M}]+)\.?/u.exec(text) ?? [];
  return moneyUnit(letters.toLowerCase()) === undefined ? '' : word;
}

function unread(rest: string): Problem {
  const word = /[\p{L}\p{M}]+/u.exec(rest)?.[0].toLowerCase() ?? '';
  const advice = AMBIGUOUS.get(word);
  if (advice !== undefined) return refuse(advice);
  if (/[%٪]/.test(rest)) return refuse('This field takes an amount in rupees, not a percentage.');
  return refuse(`“${rest.slice(0, 24)}” cannot be read as an amount. ${HOW}`);
}

function takeGroup(text: string): Taken {
  const match = GROUP.exec(text);
  if (match === null) {
    const leftover = leftoverOf(text);
    if (leftover !== '') return refuseLeftover(leftover, 'amount');
    return unread(text.replace(LEADING_NUMERAL, '') || text);
  }
  const [all, numeral = '', unitText = ''] = match;
  const words = unitText
    .toLowerCase()
    .replaceAll('.', ' ')
    .split(' ')
    .filter((word) => word !== '');
  const trailing = words.at(-1) === 'and' ? words.slice(0, -1) : words;
  const power = unitPower(trailing);
  if (power === undefined) return unread(unitText);
  // A comma that ends a numeral joins two groups ("2 cr, 50 lakh"); it is punctuation there, not grouping.
  const unit = trailing.map((word) => moneyUnit(word)?.name ?? word).join(' ');
  const read = readNumeral(numeral, unit);
  if (!read.ok) return read;
  if (/^crs?$/.test(trailing.join(' ')) && CREDIT.test(numeral)) return creditOrCrore(numeral, read.digits);
  return {
    ok: true,
    group: { digits: read.digits, power, numeral, unit },
    rest: text.slice(all.length).replace(/^[,\s]*(?:and\b)?\s*/i, ''),
  };
}

const worth = ({ digits, power }: Group): number => {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
};

// Ledgers write a credit balance with paise and "Cr" behind it. From a thousand on it could be that as well as crores.
const CREDIT = /^(?:\d{4,}|\d[\d,]*,\d{3})\.\d{2}$/;

function creditOrCrore(numeral: string, digits: string): Problem {
  const [rupees = ''] = digits.split('.');
  const whole = groupIndian(rupees);
  return refuse(
    `“${numeral} Cr” could be a credit balance of ₹${whole} or ${whole} crore; type “${whole}” or “${whole} crore”.`,
  );
}

// In speech "2 lakh 50" is 2.5 lakh, in a ledger ₹2,00,050; "45 lakh 2024" names a year. A grouped "5,000" is rupees.
function bareAfterUnit(before: Group, last: Group, isFirst: boolean): Problem | undefined {
  if (last.power !== 0 || last.numeral.includes(',')) return undefined;
  const text = `${before.numeral} ${before.unit} ${last.numeral}`;
  if (!isFirst || last.numeral.length > 3 || /\D/.test(last.numeral))
    return refuse(`“${last.numeral}” in “${text}” has no unit; leave it out, or write the whole amount in figures.`);
  const spoken = `${before.numeral}.${last.numeral}`.replace(/\.?0+$/, '');
  const full = formatMoney(worth(before) + worth(last), 'exact');
  return refuse(`“${text}” could be ${spoken} ${before.unit} or ${full}; type the one you mean.`);
}

// Groups add up only where no other reading exists: whole numbers, each smaller than one unit of the group before it.
function follows(before: Group, next: Group): boolean {
  return before.power > next.power && /^\d+$/.test(before.digits) && worth(next) < 10 ** before.power;
}

function readGroups(text: string): MoneyReading {
  let rest = text;
  let before: Group | undefined;
  let total = 0;
  while (rest !== '') {
    const taken = takeGroup(rest);
    if (!taken.ok) return taken;
    if (before !== undefined && !follows(before, taken.group)) {
      const grouped = /^[\d ]+$/.test(text) ? readNumeral(text.replaceAll(' ', ',')) : undefined;
      if (grouped?.ok !== true) return refuse('These are two amounts; type one.');
      const spaced = formatMoney(Number(grouped.digits), 'exact');
      return refuse(`Spaces make this several numbers; for one, type “${spaced}”.`, spaced);
    }
    const unclear = before === undefined ? undefined : bareAfterUnit(before, taken.group, total === worth(before));
    if (unclear !== undefined) return unclear;
    total += worth(taken.group);
    before = taken.group;
    rest = taken.rest;
  }
  return { ok: true, rupees: total };
}

function rangeProblem(text: string): Problem | undefined {
  const range = RANGE.exec(text);
  if (range === null) return undefined;
  const [, first = '', ownUnit = '', lastUnit = ''] = range;
  const unit = moneyUnit((ownUnit || lastUnit).toLowerCase().replace(/\.$/, ''))?.name ?? '';
  const single = `${first} ${unit}`.trimEnd();
  return refuse(`This is a range; type one amount, such as “${single}”.`, single);
}

function stripped(text: string): string {
  // Suffixes stack ("rupees only", "45,000/- only", "p.a. (approx.)").
  const shorter = withoutHedges(text).replace(PER_YEAR, '').replace(RUPEES_AFTER, '');
  return shorter === text ? text : stripped(shorter);
}

/**
 * Reads an amount as people in India type and paste it and returns whole rupees (a fraction of a rupee is rounded).
 *
 * Reads: "12,34,567", "1,234,567", "₹45 lakh", "4.5 cr", "Rs. 45,00,000", "45L", "10k", "2.5 million", "₹४५ लाख",
 * "1 lakh crore", "2 cr 50 lakh", "45,000/-", "5 cr per year", "approx. 5 cr*", "5E+09". Anything with a second possible
 * reading ("2 lakh 50", "12,50,000.00 Cr") or words behind it ("+ 18% GST") is refused in words that say what to type, and
 * nothing is suggested that is not one of its readings. Never throws; a number it returns is finite. parseMoney(formatMoney(x, "exact")) is x.
 */
export function parseMoney(typed: string, options: MoneyOptions = {}): MoneyReading {
  const { allowNegative = false, max = LARGEST_AMOUNT } = options;
  if (typed.length > LONGEST_ENTRY) return refuse(`This is too long for one amount. ${HOW}`);
  const normal = normaliseTyped(typed);
  if (normal === '') return refuse('Type an amount, or 0.');
  const text = withoutHedges(normal);
  if (FOREIGN.test(text)) return refuse('Amounts are in rupees. Convert it first; no exchange rate is assumed.');
  if (PER_OTHER.test(text)) return refuse('Type the amount for a year, as one figure.');
  const [, sign = '', afterSign = ''] = /^(-|–|\+|minus\b)?\s*(.*)$/i.exec(text) ?? [];
  const unsigned = afterSign.replace(RUPEES_BEFORE, '');
  const [, innerSign = '', body = ''] = /^(-|–)?\s*(.*)$/.exec(unsigned) ?? [];
  const amountText = stripped(body);
  const range = rangeProblem(amountText);
  if (range !== undefined) return range;
  const negative = (sign !== '' && sign !== '+') || innerSign !== '';
  if (/^\(.*\)$/.test(body)) return refuse('Brackets are not read as a minus; type the amount without them.');
  if (!/\d/.test(amountText)) return unread(amountText || text);
  const read = readGroups(amountText);
  if (!read.ok) return read;
  const rupees = Math.round(read.rupees);
  if (!(rupees <= max)) return refuse(`This field takes at most ${formatMoney(max, max < CRORE ? 'exact' : 'entry')}.`);
  if (negative && rupees !== 0 && !allowNegative)
    return refuse('This amount cannot be below zero; type it without the minus.');
  return { ok: true, rupees: negative && rupees !== 0 ? -rupees : rupees };
}
