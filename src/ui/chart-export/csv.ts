import { exportedTable, type ChartTable, type TableCell } from '#ui/chart/table.ts';

// A spreadsheet runs a text that starts with one of these as a formula; an apostrophe keeps it text (OWASP, CSV injection).
const FORMULA = /^[=+\-@\t\r]/;

/** Decimals for a number that would be written with an exponent otherwise. */
const MOST_DECIMALS = 20;

/** A number in plain digits with a hyphen for its minus: some readers of CSV take "1e-7" for a text. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '');
}

function cell(value: TableCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : '';
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A chart's table as RFC 4180 text: CRLF lines, quotes doubled, null empty; texts never start a formula.
 * Every number is in the unit that its head names, "NPV (₹ Cr)", and as exact as the model's.
 */
export function toCsv(table: ChartTable): string {
  const { heads, rows } = exportedTable(table);
  return [heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
