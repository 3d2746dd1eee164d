import type { ChartTable } from '#ui/chart/table.ts';
import { today } from '#ui/today.ts';
import { download } from './download.ts';
import { exportFoot, exportName, type ExportSource } from './export-source.ts';
import { toPng } from './png.ts';
import { saveTable } from './save-table.ts';
import { toSvg, type PictureText } from './svg.ts';

export type ChartFormat = 'png' | 'svg' | 'csv';

export interface ChartToSave extends Omit<PictureText, 'foot'> {
  readonly chart: SVGSVGElement | null;
  readonly table: ChartTable;
  /** What it shows, as a file's name begins: "neev-running-sum". */
  readonly fileName: string;
  readonly source: ExportSource;
}

/** Saves a chart in one of three formats. Rejects if there is no drawing to save or the browser cannot make it. */
export async function saveChart({ chart, table, fileName, source, ...text }: ChartToSave, format: ChartFormat) {
  if (format === 'csv') return saveTable(table, fileName, source);
  if (chart === null) throw new Error('This figure has no drawing');
  const day = today();
  const name = `${exportName(fileName, source, day)}.${format}`;
  const picture: PictureText = { ...text, foot: exportFoot(source, day) };
  if (format === 'svg') return download(new Blob([toSvg(chart, picture).source], { type: 'image/svg+xml' }), name);
  return download(await toPng(chart, picture), name);
}
