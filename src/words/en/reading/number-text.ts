import type { NumberField } from '#model/document/number-field.ts';
import { CRORE } from '#model/facts/money.ts';
import { formatByUnit } from '#words/figures/by-unit.ts';
import { formatMoney } from '#words/figures/money.ts';
import { capitalise, formatNumber, numberWord } from '#words/figures/numbers.ts';
import { parseCount } from '#words/reading/parse-count.ts';
import { parseMoney } from '#words/reading/parse-money.ts';
import { parsePercent } from '#words/reading/parse-percent.ts';
import { formatRate } from '#words/figures/percent.ts';
import type { Reading } from '#words/reading/reading.ts';

const LIMITLESS = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

function parsed({ unit }: NumberField, text: string): Reading<number> {
  if (unit === 'fraction') {
    const percent = parsePercent(text, LIMITLESS);
    return percent.ok ? { ok: true, value: percent.fraction } : percent;
  }
  if (unit !== 'rupees' && unit !== 'rupeesPerYear') {
    const count = parseCount(text, {
      ...LIMITLESS,
      ...(unit === 'weeks' || unit === 'quarters' || unit === 'years' || unit === 'people' ? { unit } : {}),
    });
    return count.ok ? { ok: true, value: count.count } : count;
  }
  const money = parseMoney(text, { allowNegative: true, max: Number.POSITIVE_INFINITY });
  return money.ok ? { ok: true, value: money.rupees } : money;
}

/** A limit of a field in the words of its unit: "₹10,00,00,000 Cr a year", "90%". */
function limit({ unit }: NumberField, value: number): string {
  if (unit === 'fraction') return formatRate(value);
  const amount = unit === 'rupees' || unit === 'rupeesPerYear';
  if (!amount) return formatNumber(value);
  const text = value >= CRORE ? `₹${formatNumber(value / CRORE)}\u00A0Cr` : `₹${formatNumber(value)}`;
  return unit === 'rupeesPerYear' ? `${text} a year` : text;
}

/** Why a field does not take a number, and what it takes; undefined where it does. */
export function refusalOf(field: NumberField, value: number): string | undefined {
  const { minimum, maximum, multipleOf, unit } = field;
  if (multipleOf === 1 && (value < minimum || value > maximum || !Number.isInteger(value)))
    return `${capitalise(unit === 'week' ? 'weeks' : unit)} are counted whole, from ${numberWord(minimum)} to ${numberWord(maximum)}.`;
  if (multipleOf === 0.5 && !Number.isInteger(value * 2))
    return 'Halves are the finest: type 1.5 or 2, not in between.';
  if (value > maximum) return `Too large: at most ${limit(field, maximum)}.`;
  if (value < minimum)
    return minimum === 0
      ? 'This cannot be below zero; type it without the minus.'
      : `Too small: at least ${limit(field, minimum)}.`;
  return undefined;
}

/** What was typed as a number of the field; an emptied field is undefined, which is its default. */
export function readEntry(field: NumberField, text: string): Reading<number | undefined> {
  if (text.trim() === '') return { ok: true, value: undefined };
  const reading = parsed(field, text);
  const problem = reading.ok ? refusalOf(field, reading.value) : undefined;
  return problem === undefined ? reading : { ok: false, problem };
}

/**
 * The text of an untouched field. What is not set shows `initial`, its default in this document; only an amount that
 * nobody has given yet stays empty.
 */
export function writeNumber(field: NumberField, value: number | undefined, initial = field.defaultFor({})): string {
  if (value === undefined && field.provenance.kind === 'blank') return '';
  const shown = value ?? initial ?? 0;
  if (field.unit === 'fraction') return formatRate(shown);
  if (field.unit === 'rupees' || field.unit === 'rupeesPerYear') return formatMoney(shown, 'entry');
  return formatNumber(shown, 4);
}

/** A number read back in full: "₹45,00,000", "12%", "3 years". */
export function spellNumber({ unit }: NumberField, value: number): string {
  if (unit === 'fraction') return formatRate(value);
  return formatByUnit(value, unit, 'exact');
}
