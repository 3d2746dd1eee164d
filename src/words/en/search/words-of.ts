/** The words of a text as a search compares them: small letters without accents and signs, "₹" and "§" left out. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word without the ending of its plural, as far as that can be told without a dictionary: "salaries" → "salary". */
export function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Words that say nothing of what is looked for, as people type them around what does: "cost of capital", "how many people". */
const EMPTY = new Set('a an and are by do for how in is many much of on or our per the to we what where'.split(' '));

/** The words of what was typed into a search; empty ones only where there is nothing else. */
export function typedWords(text: string): readonly string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
}
