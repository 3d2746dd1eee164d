/**
 * Days of the Gregorian calendar as numbers, so that the model can count days without a clock. Years are taken from March
 * on: a leap day is then the last of its year.
 */

const DAYS_IN_400_YEARS = 146_097;
/** From 1 March of year 0 to 1 January 1970. */
const EPOCH = 719_468;

/** Days before a month in a year that begins in March; months from 0. Five of them always make 153 days. */
const daysBefore = (month: number): number => Math.floor((153 * month + 2) / 5);
const daysBeforeYear = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Days from 1 January 1970 to a day given as YYYY-MM-DD. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const fromMarch = (month + 9) % 12;
  const marchYear = month > 2 ? year : year - 1;
  return daysBeforeYear(marchYear) + daysBefore(fromMarch) + date - 1 - EPOCH;
}

/** The day, as YYYY-MM-DD, so many days from 1 January 1970. */
export function dayAt(number: number): string {
  const days = number + EPOCH;
  // By the mean length of a year it is off by one at most.
  const guess = Math.floor((400 * days) / DAYS_IN_400_YEARS);
  const marchYear = guess + (daysBeforeYear(guess + 1) <= days ? 1 : daysBeforeYear(guess) > days ? -1 : 0);
  const inYear = days - daysBeforeYear(marchYear);
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - daysBefore(fromMarch) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = month > 2 ? marchYear : marchYear + 1;
  return [String(year).padStart(4, '0'), ...[month, date].map((each) => String(each).padStart(2, '0'))].join('-');
}
