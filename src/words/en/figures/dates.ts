const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day as prose writes it: "2026-03-04" → "4 March 2026". What is no such text stays as it is. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined || year === undefined || day === undefined ? date : `${day} ${name} ${year}`;
}
