import { CRORE } from '#model/facts/money.ts';
import { formatMoney } from './money.ts';
import { AMBIGUOUS, FOREIGN, moneyUnit, PER_OTHER, PER_YEAR, RUPEES_AFTER, RUPEES_BEFORE } from './money-words.ts';
import { LONGEST_ENTRY, normaliseTyped, readNumeral, refuse } from './numeral.ts';
import type { Problem } from './numeral.ts';

export type MoneyReading = { readonly ok: true; readonly rupees: number } | Problem;

export interface MoneyOptions {
  readonly allowNegative?: boolean;
  /** The largest size of amount that is taken, ₹. */
  readonly max?: number;
}

/** Ten crore crore: far past any company, and every whole rupee below it is an exact double. */
export const LARGEST_AMOUNT = 1e15;

const HOW = 'Type it as you would say it: 4.5 cr, ₹45 lakh or 12,34,567.';
const NUMERAL = '(?:\\d[\\d,]*(?:\\.[\\d,]*)*|\\.\\d+)(?:e\\d{1,3}(?![a-z\\d]))?';
const GROUP = new RegExp(`^(${NUMERAL})\\s*((?:[a-z\\u0900-\\u097F]+\\.?\\s*){0,2})(?=$|,|[\\d.]|and\\b)`, 'i');
const RANGE = new RegExp(
  `(${NUMERAL})\\s*([a-z\\u0900-\\u097F.]*)\\s*(?:-|–|—|~|\\bto\\b|\\bor\\b)\\s*(?:₹|rs\\.?|inr)?\\s*[\\d.]+[\\d,.]*\\s*([a-z\\u0900-\\u097F]*)`,
  'i',
);

interface Group {
  readonly digits: string;
  readonly power: number;
}

type Taken = { readonly ok: true; readonly group: Group; readonly rest: string } | Problem;

// "lakh crore" and "thousand crore" multiply; any other pair of unit words is two units and is not read.
function unitPower(words: readonly string[]): number | undefined {
  const [first, second] = words.map((word) => moneyUnit(word));
  if (words.length === 0) return 0;
  if (words.length === 1) return first?.power;
  return first !== undefined && second?.power === 7 && first.power <= 5 ? first.power + second.power : undefined;
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
  if (match === null) return unread(text.replace(new RegExp(`^${NUMERAL}\\s*`, 'i'), '') || text);
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
  const read = readNumeral(numeral, trailing.map((word) => moneyUnit(word)?.name ?? word).join(' '));
  if (!read.ok) return read;
  return {
    ok: true,
    group: { digits: read.digits, power },
    rest: text.slice(all.length).replace(/^[,\s]*(?:and\b)?\s*/i, ''),
  };
}

const worth = ({ digits, power }: Group): number => {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
};

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
  let bare = text.replace(PER_YEAR, '');
  // Suffixes stack ("rupees only", "45,000/- only").
  for (let shorter = bare.replace(RUPEES_AFTER, ''); shorter !== bare; shorter = bare.replace(RUPEES_AFTER, ''))
    bare = shorter;
  return bare;
}

/**
 * Reads an amount as people in India type and paste it and returns whole rupees (a fraction of a rupee is rounded).
 *
 * Reads: "12,34,567", "1,234,567", "₹45 lakh", "4.5 cr", "Rs. 45,00,000", "45L", "10k", "2.5 million", "₹४५ लाख",
 * "1 lakh crore", "2 cr 50 lakh", "45,000/-", "5 cr per year". Anything with a second possible reading is refused in
 * words that say what to type. Never throws; a number it returns is finite. parseMoney(formatMoney(x, "exact")) is x.
 */
export function parseMoney(typed: string, options: MoneyOptions = {}): MoneyReading {
  const { allowNegative = false, max = LARGEST_AMOUNT } = options;
  if (typed.length > LONGEST_ENTRY) return refuse(`This is too long for one amount. ${HOW}`);
  const text = normaliseTyped(typed);
  if (text === '') return refuse('Type an amount, or 0.');
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
