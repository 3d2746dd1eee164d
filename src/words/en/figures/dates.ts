// Days have no time zone: they are read and written as of one.
const ZONE = { timeZone: 'UTC' } as const;
const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', ...ZONE });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', ...ZONE });
/** Of three letters in every month: "Sep", where British English has "Sept". */
const SHORT_MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', ...ZONE });

/** The instant at which a day begins; null for what is no day of the calendar. */
function dayOf(date: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}

/** A day as prose writes it: "2026-03-04" → "4 March 2026". What is no such text stays as it is. */
export function dateWords(date: string): string {
  const day = dayOf(date);
  return day === null ? date : LONG.format(day);
}

/** A day where there is little room: "2026-03-04" → "4 Mar 2026". What is no such text stays as it is. */
export function shortDateWords(date: string): string {
  const day = dayOf(date);
  return day === null ? date : `${day.getUTCDate()} ${SHORT_MONTH.format(day)} ${day.getUTCFullYear()}`;
}

/** A month as prose writes it: "2026-11" → "November 2026". What is no such text stays as it is. */
export function monthWords(month: string): string {
  const day = dayOf(`${month}-01`);
  return day === null ? month : MONTH.format(day);
}

const IN_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', ...ZONE });

/** A day in prose that has named a year already: "21 July", and with its own year where that is another. */
export function dayWords(date: string, named: string): string {
  const day = dayOf(date);
  if (day === null) return date;
  return date.slice(0, 4) === named.slice(0, 4) ? IN_YEAR.format(day) : LONG.format(day);
}

/** A day over an axis: "30 Sep", and with its year where one is to be told: "1 Apr ’27". */
export function axisDayWords(date: string, hasYear: boolean): string {
  const day = dayOf(date);
  if (day === null) return date;
  return `${day.getUTCDate()} ${SHORT_MONTH.format(day)}${hasYear ? ` ’${date.slice(2, 4)}` : ''}`;
}
