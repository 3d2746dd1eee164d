import { numberField } from '#model/document/fields.ts';
import type { Unit } from '#model/document/number-field.ts';
import { computed, type Provenance } from '#model/facts/provenance.ts';
import type { Expression } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** The input cell of a scenario's number field; its id is the field's path. */
export function input(path: string, provenance?: Provenance): Cell {
  const { label, unit, hint, provenance: usual } = numberField(path);
  return { id: path, label, unit, meaning: hint, provenance: provenance ?? usual, formula: null };
}

/** A constant with its origin. */
export const constant = (id: string, label: string, unit: Unit, value: number, provenance: Provenance): Cell => ({
  id,
  label,
  unit,
  provenance,
  formula: { op: 'value', value },
});

/** A figure computed from earlier cells. */
export const figure = (id: string, label: string, unit: Unit, formula: Expression, meaning?: string): Cell => ({
  id,
  label,
  unit,
  provenance: computed,
  formula,
  ...(meaning === undefined ? {} : { meaning }),
});
