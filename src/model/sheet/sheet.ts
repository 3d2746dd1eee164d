import type { Unit } from '#model/document/number-field.ts';
import type { Provenance } from '#model/facts/provenance.ts';
import { cellsRead, type Expression } from '#model/sheet/expression.ts';
import { misfitOf } from '#model/sheet/operators/operators.ts';

/** A named cell: an input that a scenario sets, or a formula over cells above it. */
export interface Cell {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** Of a formula: computed, or the origin of the constant it holds. Of an input: the origin of its default. */
  readonly provenance: Provenance;
  /** One sentence in plain words, where the label does not say it all. */
  readonly meaning?: string;
  /** Null for an input. */
  readonly formula: Expression | null;
}

/** Cells in an order in which each reads only earlier ones. */
export interface Sheet {
  readonly cells: readonly Cell[];
  readonly index: ReadonlyMap<string, number>;
}

/**
 * Checks and freezes a list of cells into a sheet.
 * @throws RangeError for a repeated id, or a formula that reads a cell not defined before it (so cycles cannot exist),
 * or an operator with more or fewer operands than it takes.
 */
export function createSheet(cells: readonly Cell[]): Sheet {
  const index = new Map<string, number>();
  for (const [position, each] of cells.entries()) {
    if (index.has(each.id)) throw new RangeError(`The cell ${each.id} is defined twice`);
    for (const read of each.formula === null ? [] : cellsRead(each.formula)) {
      if (!index.has(read)) throw new RangeError(`The cell ${each.id} reads ${read} before it is defined`);
    }
    const misfit = each.formula === null ? null : misfitOf(each.formula);
    if (misfit !== null) throw new RangeError(`The cell ${each.id} gives ${misfit} operands that it does not take`);
    index.set(each.id, position);
  }
  return { cells, index };
}

/**
 * The position of a cell in the sheet.
 * @throws RangeError when the sheet has no such cell.
 */
export function positionOf(sheet: Sheet, id: string): number {
  const position = sheet.index.get(id);
  if (position === undefined) throw new RangeError(`The sheet has no cell ${id}`);
  return position;
}

/** The cell with this id. @throws RangeError when the sheet has none. */
export function cellOf(sheet: Sheet, id: string): Cell {
  const found = sheet.cells[positionOf(sheet, id)];
  if (found === undefined) throw new RangeError(`The sheet has no cell ${id}`);
  return found;
}
