/** The table a chart stands for: what screen readers read, "Show as table" shows and the CSV holds. */
export interface ChartTable {
  readonly columns: readonly string[];
  /** Rows of raw values, as wide as `columns`; the first cell names its row. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** How a number of the given column is shown; without it, as it is. The CSV always holds the raw value. */
  readonly format?: (value: number, column: number) => string;
}

/** A cell as it is shown: null is "—". */
export function cellText(table: ChartTable, value: string | number | null, column: number): string {
  if (value === null) return '—';
  if (typeof value === 'string') return value;
  return table.format?.(value, column) ?? String(value);
}
