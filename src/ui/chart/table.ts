import { formatShort, NO_FIGURE } from '#words/figures/digits.ts';
import type { TableUnit } from './table-units.ts';

/** A value as the model has it (rupees, fractions, months); a text stands as it is, null does not exist. */
export type TableCell = string | number | null;

export interface TableColumn {
  /** Without its unit, which the head adds. */
  readonly label: string;
  /** The unit of all its numbers, or `byRow`: that of each row. A column of texts has none. */
  readonly unit?: TableUnit | 'byRow';
}

/**
 * The table a chart stands for: what screen readers read, "Show as table" shows and the CSV holds.
 * Values are those of the model, whatever the unit of their column: the one who writes them converts.
 */
export interface ChartTable {
  readonly columns: readonly TableColumn[];
  /** As wide as `columns`; the first cell names its row. */
  readonly rows: readonly (readonly TableCell[])[];
  /** The unit of each row, for columns whose unit is `byRow`: a column of its own says it. */
  readonly rowUnits?: readonly TableUnit[];
}

/** A column's head: "NPV (₹ Cr)". */
export const headOf = ({ label, unit }: TableColumn): string =>
  unit === undefined || unit === 'byRow' || unit.name === '' ? label : `${label} (${unit.name})`;

const unitOf = ({ rowUnits }: ChartTable, { unit }: TableColumn, row: number): TableUnit | undefined =>
  unit === 'byRow' ? rowUnits?.[row] : unit;

/** Where the column of the rows' own units stands: before the first that needs it. */
const unitPlace = ({ columns }: ChartTable): number => columns.findIndex(({ unit }) => unit === 'byRow');

/** Digits of a double that can be trusted: 0.07 × 100 is 7, not 7.000000000000001. */
const DIGITS = 15;

/** A value of the model counted in a unit: (585947737, ₹ Cr) → 58.5947737. */
export const inUnit = (value: number, unit: TableUnit | undefined): number =>
  unit === undefined ? value : Number((value / unit.size).toPrecision(DIGITS));

function shown(value: number, unit: TableUnit | undefined): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  return formatShort(inUnit(value, unit), unit?.decimals ?? 2);
}

/** A table as it is written: its heads, and each cell by `write`, the rows' own units among them. */
function written<Out>(
  table: ChartTable,
  write: (cell: TableCell, unit: TableUnit | undefined) => Out,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly Out[])[] } {
  const { columns, rows, rowUnits } = table;
  const place = unitPlace(table);
  const withUnit = <T>(list: readonly T[], unit: T): readonly T[] =>
    place < 0 ? list : list.toSpliced(place, 0, unit);
  return {
    heads: withUnit(columns.map(headOf), 'Unit'),
    rows: rows.map((cells, row) =>
      withUnit(
        columns.map((column, at) => write(cells[at] ?? null, unitOf(table, column, row))),
        write(rowUnits?.[row]?.name ?? null, undefined),
      ),
    ),
  };
}

/** A cell of the screen: its text, and whether that is a number, which stands to the right. */
export interface ShownCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** The table as a screen shows it: "—" where there is no figure. */
export const shownTable = (table: ChartTable) =>
  written(table, (cell, unit): ShownCell => {
    if (typeof cell === 'string') return { text: cell, isNumber: false };
    return { text: cell === null ? NO_FIGURE : shown(cell, unit), isNumber: true };
  });

/** The table as a file holds it: numbers in the units of their heads, not rounded. */
export const exportedTable = (table: ChartTable) =>
  written(table, (cell, unit): TableCell => (typeof cell === 'number' ? inUnit(cell, unit) : cell));
