import { formatNumber } from '#words/figures/numbers.ts';

/** Why a text is not taken: "At most 80 characters; these are 94." @param length in code points, as the limit */
export const tooLongWords = (longest: number, length: number): string =>
  `At most ${formatNumber(longest)} characters; these are ${formatNumber(length)}. The text before it stays in use.`;

/** Why a day is not taken. */
export const NO_DAY =
  'This is no day of the calendar. Give day, month and a year of four digits; the day before it stays in use.';
