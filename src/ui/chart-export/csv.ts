import type { ChartTable } from './table.ts';

// A spreadsheet runs a text that starts with one of these as a formula; an apostrophe keeps it text (OWASP, CSV injection).
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A chart's table as RFC 4180 text: CRLF lines, quotes doubled, numbers raw, null empty; texts never start a formula. */
export function toCsv(table: ChartTable): string {
  return [table.columns, ...table.rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
