import type { RegisterRow } from '#model/business-case/register.ts';
import { toCsv } from '#ui/chart-export/csv.ts';
import { originText } from '#ui/format/origin-text.ts';
import { unitWords } from './register-words.ts';

/** The register as CSV, every value raw in its unit: rupees, fractions, the words of a choice. */
export const registerCsv = (rows: readonly RegisterRow[]): string =>
  toCsv({
    columns: [
      'Value',
      'Screen',
      'In force',
      'Unit',
      'Initially',
      'Origin',
      'Note',
      'Confidence',
      'Owner',
      'Date',
      'Field',
    ],
    rows: rows.map(({ id, group, label, value, unit, initial, isChanged, provenance, entry }) => [
      label,
      group,
      value,
      unitWords(unit),
      isChanged ? initial : null,
      originText(provenance),
      entry?.note ?? null,
      entry?.confidence ?? null,
      entry?.owner ?? null,
      entry?.date ?? null,
      id,
    ]),
  });
