import { groupIndian } from './digits.ts';

/** What reading typed text gave: the value, or why not, in words for the person, and what to type instead. */
export type Problem = { readonly ok: false; readonly problem: string; readonly suggestion?: string };

/** Builds a refusal; the suggestion is a text that would be read. */
export function refuse(problem: string, suggestion?: string): Problem {
  return suggestion === undefined ? { ok: false, problem } : { ok: false, problem, suggestion };
}

/** Longer texts are pasted prose, not entries. */
export const LONGEST_ENTRY = 80;

// Soft hyphens, zero-width spaces and joiners, and the marks and isolates that set a direction: Windows Calculator puts
// U+202D and U+202C around what it copies.
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

// Pasted text is brought to ASCII character by character. NFKC would also turn "1²" into "12", which is a guess.
function plain(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x0966 && code <= 0x096f) return String(code - 0x0966);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return character;
}

/** Typed or pasted text in ASCII: Devanagari and full-width digits, odd spaces, invisible marks and signs made plain. */
export function normaliseTyped(text: string): string {
  return Array.from(text, plain)
    .join('')
    .replace(INVISIBLE, '')
    .replace(/[\u2010-\u2012\u2212\uFE63]/g, '-')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
}

/** A numeral as it is typed, good or bad, for use within a larger pattern; a spreadsheet's "5E+09" is one. */
export const NUMERAL = '(?:\\d[\\d,]*(?:\\.[\\d,]*)*|\\.\\d+)(?:e[+-]?\\d{1,3}(?![a-z\\d]))?(?![\\d.,])';

const HEDGE = 'approx(?:imately)?|roughly|about|around|circa';
const HEDGE_BEFORE = new RegExp(`^\\s*(?:[~≈]|(?:${HEDGE})\\b\\.?)\\s*`, 'i');
const HEDGE_AFTER = new RegExp(`\\s*(?:[*†‡]+|\\((?:${HEDGE})\\.?\\)|\\b(?:${HEDGE})\\b\\.?)\\s*$`, 'i');

/** The text without what says nothing about its size: "approx.", "~" and the star of a footnote. */
export function withoutHedges(text: string): string {
  return text.replace(HEDGE_BEFORE, '').replace(HEDGE_AFTER, '');
}

/** Refuses an entry for what stands behind its number. No number is offered: what the words do to it is for their writer to say. */
export function refuseLeftover(leftover: string, what: 'amount' | 'number'): Problem {
  const shown = leftover.length > 24 ? `${leftover.slice(0, 23)}…` : leftover;
  return refuse(`“${shown}” is not part of the ${what}: leave it out, and type the ${what} that counts.`);
}

const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}$/;
const WESTERN = /^\d{1,3}(?:,\d{3})+$/;

/**
 * Checks one numeral of digits, commas, points and an optional exponent and returns it without commas, ready for Number(). `unit` is what follows the numeral, for the advice.
 * Both groupings are accepted ("12,34,567", "1,234,567"); a comma that groups nothing is refused, never dropped.
 */
export function readNumeral(numeral: string, unit = ''): { readonly ok: true; readonly digits: string } | Problem {
  const [, mantissa = '', exponent = ''] = /^(.*?)(e[+-]?\d{1,3})?$/i.exec(numeral) ?? [];
  const [whole = '', fraction, extra] = mantissa.split('.');
  if (extra !== undefined) return refuse(`“${numeral}” has two points; keep one, for the decimals.`);
  if (fraction?.includes(','))
    return refuse(`“${numeral}” has a comma after the point; commas only group whole rupees.`);
  if (whole.includes(',') && !INDIAN.test(whole) && !WESTERN.test(whole)) {
    const european = /^(\d+),(\d{1,2})$/.exec(whole);
    if (european !== null && fraction === undefined && exponent === '') {
      const decimal = `${european[1]}.${european[2]} ${unit}`.trimEnd();
      return refuse(`The comma in “${numeral}” could be a decimal; for one, use a point: “${decimal}”.`, decimal);
    }
    const joined = groupIndian(whole.replaceAll(',', '').replace(/^0+(?=\d)/, ''));
    const regrouped = `${joined} ${unit}`.trimEnd();
    return refuse(`The commas in “${numeral}” are out of place. Did you mean “${regrouped}”?`, regrouped);
  }
  return { ok: true, digits: `${whole.replaceAll(',', '') || '0'}${fraction ? `.${fraction}` : ''}${exponent}` };
}
