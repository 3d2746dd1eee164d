import type { RegisterRow } from '#model/business-case/register.ts';
import type { ChartTable, TableCell } from '#ui/chart/table.ts';
import { unitFor } from '#ui/chart/table-units.ts';
import { originText } from '#words/origins.ts';

const amount = (value: TableCell): number | null => (typeof value === 'number' ? value : null);

/** The register: every value in the unit of its row, or the words of a choice. */
export const registerTable = (rows: readonly RegisterRow[]): ChartTable => ({
  columns: [
    { label: 'Value' },
    { label: 'Screen' },
    { label: 'In force', unit: 'byRow' },
    { label: 'Initially', unit: 'byRow' },
    ...['Origin', 'Note', 'Confidence', 'Owner', 'Date', 'Field'].map((label) => ({ label })),
  ],
  rows: rows.map(({ id, group, label, value, initial, isChanged, provenance, entry }) => [
    label,
    group,
    value,
    isChanged ? initial : null,
    originText(provenance),
    entry?.note ?? null,
    entry?.confidence ?? null,
    entry?.owner ?? null,
    entry?.date ?? null,
    id,
  ]),
  rowUnits: rows.map(({ unit, value, initial }) =>
    unit === null ? { name: 'choice', size: 1, decimals: 0 } : unitFor(unit, [amount(value), amount(initial)]),
  ),
});
