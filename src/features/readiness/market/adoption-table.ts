import type { ChartTable } from '#ui/chart/table.ts';
import { PER_CENT } from '#ui/chart/table-units.ts';

/** Adoption of DataOps by kind of company. */
export const adoptionTable = (
  lines: readonly { readonly label: string; readonly adoption: { readonly share: number } }[],
): ChartTable => ({
  columns: [{ label: 'Companies' }, { label: 'Adoption', unit: PER_CENT }],
  rows: lines.map(({ label, adoption }) => [label, adoption.share]),
});
