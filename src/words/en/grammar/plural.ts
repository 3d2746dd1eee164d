const RULES = new Intl.PluralRules('en-GB');

/** The form of a noun or verb that agrees with a count: (1, "year", "years") → "year", (0, "year", "years") → "years". */
export const plural = (count: number, one: string, many: string): string =>
  RULES.select(count) === 'one' ? one : many;
