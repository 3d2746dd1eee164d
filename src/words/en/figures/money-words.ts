/** How an amount may be scaled in words: the power of ten, and the name to write it back with. */
export interface MoneyUnit {
  readonly power: number;
  readonly name: string;
}

const THOUSAND = { power: 3, name: 'thousand' };
const LAKH = { power: 5, name: 'lakh' };
const MILLION = { power: 6, name: 'million' };
const CRORE = { power: 7, name: 'Cr' };
const BILLION = { power: 9, name: 'billion' };
const TRILLION = { power: 12, name: 'trillion' };

const UNITS: ReadonlyMap<string, MoneyUnit> = new Map([
  ...['k', 'thousand', 'thousands', 'हज़ार', 'हज\u093Cार', 'हजार'].map((word) => [word, THOUSAND] as const),
  ...['l', 'lac', 'lacs', 'lakh', 'lakhs', 'lpa', 'लाख'].map((word) => [word, LAKH] as const),
  ...['mn', 'million', 'millions'].map((word) => [word, MILLION] as const),
  ...['cr', 'crs', 'crore', 'crores', 'करोड़', 'करोड\u093C', 'करोड'].map((word) => [word, CRORE] as const),
  ...['bn', 'billion', 'billions'].map((word) => [word, BILLION] as const),
  ...['trillion', 'trillions'].map((word) => [word, TRILLION] as const),
]);

/** The unit a lower-case word stands for, if it is one. "m", "b" and "t" are not: they mean different things to different readers. */
export function moneyUnit(word: string): MoneyUnit | undefined {
  return UNITS.get(word);
}

/** Advice for a letter that could be two units. */
export const AMBIGUOUS: ReadonlyMap<string, string> = new Map([
  ['m', '“m” can mean a thousand or a million; write “million”, or use lakh: “20 lakh”.'],
  ['b', '“b” is not clear; write “billion”, or use crore: “100 Cr”.'],
  ['t', '“t” can mean a thousand or a trillion; write the word, or use lakh or crore.'],
  ['c', '“c” is not clear; write “Cr” for crore: “5 Cr”.'],
]);

/** Signs and words of other money. None is converted: a rate would be a guess. */
export const FOREIGN =
  /[$€£¥₩₽¢฿]|\b(?:usd|us\$|eur|gbp|aed|sgd|jpy|cny|aud|cad|dollars?|euros?|pounds?|yen|dirhams?)\b/i;

/** What may stand before an amount in rupees. */
export const RUPEES_BEFORE = /^(?:₹|rs\.?(?![a-z])|inr(?![a-z])|₨|रु\.?|रू\.?)\s*/i;

/** What may stand after an amount in rupees and changes nothing: "/-", "only", "rupees". */
export const RUPEES_AFTER = /\s*(?:\/-|\/=|\bonly\b\.?|\brupees?\b|\brs\.?|\binr\b|₹|रुपये|रुपए|रुपया|रु\.?)\s*$/i;

/** "Per year" in its usual forms: every amount in the case is a year's, or one-time, so it adds nothing. */
export const PER_YEAR =
  /\s*(?:\/\s*(?:year|yr|annum)|\bper\s+(?:year|annum|yr)|\ba\s+year|\bp\.?\s?a\.?|\bannually|\byearly)\s*$/i;

/** Other periods are refused: multiplying by twelve would be a guess. */
export const PER_OTHER =
  /(?:\/\s*|\bper\s+|\ba\s+)(?:month|mo|mth|week|day|quarter|qtr|hour|head|person)\b|\bmonthly\b|\bp\.?m\b\.?|\bquarterly\b|\bweekly\b|\bdaily\b/i;
