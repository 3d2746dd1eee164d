import type { ChartTable } from '#ui/chart/table.ts';
import { today } from '#ui/today.ts';
import { toCsv } from './csv.ts';
import { download } from './download.ts';
import { exportName, type ExportSource } from './export-source.ts';

/** Saves a table as CSV; its name says the scenario, the lens and the day. */
export function saveTable(table: ChartTable, fileName: string, source: ExportSource): void {
  // The byte order mark is what makes spreadsheets read ₹ as UTF-8.
  const content = new Blob(['\uFEFF', toCsv(table)], { type: 'text/csv;charset=utf-8' });
  download(content, `${exportName(fileName, source, today())}.csv`);
}
