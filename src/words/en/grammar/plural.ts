const RULES = new Intl.PluralRules('en-GB');

/** The form of a noun or verb that agrees with a count: (1, "year", "years") → "year", (0, "year", "years") → "years". */
export const plural = (count: number, one: string, many: string): string =>
  RULES.select(count) === 'one' ? one : many;

const ORDINALS = new Intl.PluralRules('en-GB', { type: 'ordinal' });

const SUFFIXES: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  zero: 'th',
  many: 'th',
  other: 'th',
};

/** What makes an ordinal of a count: 1 → "st", 11 → "th", 23 → "rd". */
export const ordinalSuffix = (count: number): string => SUFFIXES[ORDINALS.select(count)];
