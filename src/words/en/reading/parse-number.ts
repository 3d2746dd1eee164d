import { formatNumber } from '#words/figures/numbers.ts';
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

/** One signed numeral read from typed text, before the limits of its field are applied; `scaled` shifts it by powers of ten exactly. */
export type NumeralReading =
  | { readonly ok: true; readonly value: number; readonly scaled: (power: number) => number }
  | Problem;

const ONE = new RegExp(`^([-–+]?)\\s*(${NUMERAL})(.*)$`, 'i');

/** Reads a single number; `suffix` is what may follow it, `example` what the refusal offers. */
export function readNumber(typed: string, suffix: RegExp, example: string): NumeralReading {
  if (typed.length > LONGEST_ENTRY) return refuse(`Type one number, such as “${example}”.`, example);
  const text = withoutHedges(normaliseTyped(typed));
  if (text === '') return refuse('Type a number, or 0.');
  const bare = text.replace(suffix, '').trim();
  const range = /^(\d[\d.,]*)\s*%?\s*(?:-|–|—|~|\bto\b)\s*\d/i.exec(bare);
  if (range !== null) {
    return refuse(`This is a range; type one number, such as “${range[1]}”.`, range[1]);
  }
  const match = ONE.exec(bare);
  const leftover = match?.[3]?.replace(/^\s*%(?=\s*\S)/, '').trim() ?? '';
  // The example would stand beside the number that was typed, as if it were a reading of it.
  if (leftover !== '' && !/^[\p{L}\p{N}/]/u.test(leftover)) return refuseLeftover(leftover, 'number');
  if (match === null || leftover !== '')
    return refuse(`“${text.slice(0, 24)}” cannot be read as a number. Type one, such as “${example}”.`, example);
  const read = readNumeral(match[2] ?? '');
  if (!read.ok) return read;
  const [mantissa = '', exponent = '0'] = read.digits.toLowerCase().split('e');
  const sign = match[1] === '-' || match[1] === '–' ? -1 : 1;
  const scaled = (power: number): number => sign * Number(`${mantissa}e${Number(exponent) + power}`) + 0;
  return { ok: true, value: scaled(0), scaled };
}

/** The refusal for a value outside its limits, or nothing; limits are written with `unit` after them. */
export function outsideLimits(value: number, min: number, max: number, unit = ''): Problem | undefined {
  if (value >= min && value <= max) return undefined;
  const limit = (bound: number): string => `${formatNumber(bound, 4)}${unit}`;
  if (value < min && min === 0) return refuse('This cannot be below zero; type it without the minus.');
  return refuse(value < min ? `This field takes at least ${limit(min)}.` : `This field takes at most ${limit(max)}.`);
}
