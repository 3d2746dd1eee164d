import { toCsv } from './csv.ts';
import { download } from './download.ts';
import { toPng } from './png.ts';
import { toSvg } from './svg.ts';
import type { ChartTable } from './table.ts';

export type ChartFormat = 'png' | 'svg' | 'csv';

export interface ChartToSave {
  readonly chart: SVGSVGElement | null;
  readonly table: ChartTable;
  readonly title: string;
  /** Without its ending. */
  readonly fileName: string;
}

/** Saves a chart in one of three formats. Rejects if there is no drawing to save or the browser cannot make it. */
export async function saveChart({ chart, table, title, fileName }: ChartToSave, format: ChartFormat): Promise<void> {
  const name = `${fileName}.${format}`;
  // The byte order mark is what makes spreadsheets read ₹ as UTF-8.
  if (format === 'csv') return download(new Blob(['\uFEFF', toCsv(table)], { type: 'text/csv;charset=utf-8' }), name);
  if (chart === null) throw new Error('This figure has no drawing');
  if (format === 'svg') return download(new Blob([toSvg(chart, title).source], { type: 'image/svg+xml' }), name);
  return download(await toPng(chart, title), name);
}
