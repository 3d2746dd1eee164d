import { provenanceIn } from '#model/business-case/provenance.ts';
import { figureOf, inputsOf, type Case } from '#model/business-case/read-case.ts';
import { numberField } from '#model/document/fields.ts';
import type { Beginning } from '#model/business-case/beginning.ts';
import { readColumns } from '#model/sheet/columns.ts';
import { cellOf, type Cell } from '#model/sheet/sheet.ts';

/** Every assumption is tried with this part of its value: a quarter less. */
const TRIED = 0.75;

/** Two swings are the same when they differ by less than this, relatively; then the first in the sheet is named. */
const TIE = 1e-9;

/** The assumption of ours that a figure leans on most, and what a quarter less of it makes of the figure. */
export interface Influence {
  readonly cell: Cell;
  /** The assumption as it stands and as it is tried, in its cell's unit. */
  readonly value: number;
  readonly tried: number;
  /** The figure then, in its own unit. */
  readonly figure: number;
}

/**
 * Moves each of our assumptions alone and keeps the one that moves the figure furthest.
 * @returns null for a figure that is no money, or that no assumption of ours moves
 * @throws RangeError for an unknown id
 */
export function influenceOn(read: Case, id: string, began: Beginning): Influence | null {
  const base = figureOf(read, id);
  if (base === null || !cellOf(read.sheet, id).unit.startsWith('rupees')) return null;
  const ours = read.sheet.cells.flatMap((cell) => triable(read, cell, began));
  if (ours.length === 0) return null;
  const varied = new Map(
    ours.map(({ cell, value, tried }, k) => {
      const column = new Float64Array(ours.length).fill(value);
      column[k] = tried;
      return [cell.id, column];
    }),
  );
  const figures = readColumns(read.sheet, inputsOf(read.sheet, read.document), varied, [id], ours.length).get(id);
  let most: Influence | null = null;
  for (const [k, each] of ours.entries()) {
    const figure = figures?.[k] ?? base;
    const swing = Math.abs(figure - base);
    if (swing > 0 && swing > (most === null ? 0 : Math.abs(most.figure - base)) * (1 + TIE)) most = { ...each, figure };
  }
  return most;
}

function triable(read: Case, cell: Cell, began: Beginning): readonly Omit<Influence, 'figure'>[] {
  if (cell.formula !== null || provenanceIn(read.document, cell, began).kind !== 'ours') return [];
  const value = figureOf(read, cell.id);
  if (value === null) return [];
  const { minimum, maximum, multipleOf } = numberField(cell.id);
  const less = multipleOf === 0 ? value * TRIED : Math.round((value * TRIED) / multipleOf) * multipleOf;
  const tried = Math.min(Math.max(less, minimum), maximum);
  return tried === value ? [] : [{ cell, value, tried }];
}
