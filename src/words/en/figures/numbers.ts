import { ordinalSuffix, plural } from '#words/grammar/plural.ts';
import { formatShort } from './digits.ts';

/** A plain count with Indian grouping and no more than `decimals` decimals: 10000 → "10,000", 2.5 → "2.5". */
export function formatNumber(value: number, decimals = 2): string {
  return formatShort(value, decimals);
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Whole numbers to twelve in words, the rest in figures, as prose wants them: 3 → "three", 13 → "13". */
export function numberWord(count: number): string {
  return WORDS[count] ?? formatNumber(count);
}

/** A counted noun: (1, "year") → "one year", (3, "year") → "three years", (2, "person", "people") → "two people". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberWord(count)} ${plural(count, one, many)}`;
}

/** The first letter raised, for a counted noun that opens a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 1 → "1st", 2 → "2nd", 11 → "11th", 23 → "23rd". */
export function ordinal(count: number): string {
  return `${formatNumber(count)}${ordinalSuffix(count)}`;
}
