import { provenanceIn } from '#model/business-case/provenance.ts';
import { inputsOf, type Case } from '#model/business-case/read-case.ts';
import { numberField } from '#model/document/fields.ts';
import type { ExampleId } from '#model/facts/examples.ts';
import { readColumns } from '#model/sheet/columns.ts';
import type { Explanation } from '#model/sheet/explain.ts';
import type { Graph } from './graph.ts';

/** Every assumption is tried with this part of its value: a quarter less. */
const TRIED = 0.75;

/** Two swings are the same when they differ by less than this, relatively; then the first in the sheet is named. */
const TIE = 1e-9;

/** The assumption of ours that a figure leans on most, and what a quarter less of it makes of the figure. */
export interface Influence {
  readonly input: Explanation;
  /** The value tried, in the input's unit. */
  readonly tried: number;
  /** The figure then, in its own unit. */
  readonly figure: number;
}

/**
 * Moves each of our assumptions alone and keeps the one that moves the figure furthest.
 * @returns null for a figure that is no money, or that no assumption of ours moves
 */
export function influenceOn(read: Case, graph: Graph, example: ExampleId | null): Influence | null {
  const root = graph.cells.get(graph.root);
  if (root?.value === undefined || root.value === null || !root.cell.unit.startsWith('rupees')) return null;
  const base = root.value;
  const ours = read.sheet.cells.flatMap(({ id }) => {
    const explained = graph.cells.get(id);
    return explained === undefined ? [] : triable(read, explained, example);
  });
  const varied = new Map(
    ours.map(({ input, tried }, k) => {
      const column = new Float64Array(ours.length).fill(input.value ?? 0);
      column[k] = tried;
      return [input.cell.id, column];
    }),
  );
  const inputs = inputsOf(read.sheet, read.document);
  const figures = readColumns(read.sheet, inputs, varied, [graph.root], ours.length).get(graph.root);
  let most: Influence | null = null;
  for (const [k, each] of ours.entries()) {
    const figure = figures?.[k] ?? base;
    const swing = Math.abs(figure - base);
    if (swing > 0 && swing > (most === null ? 0 : Math.abs(most.figure - base)) * (1 + TIE)) most = { ...each, figure };
  }
  return most;
}

function triable(read: Case, input: Explanation, example: ExampleId | null): readonly Omit<Influence, 'figure'>[] {
  const { cell, value } = input;
  if (cell.formula !== null || value === null || provenanceIn(read.document, cell, example).kind !== 'ours') return [];
  const { minimum, maximum } = numberField(cell.id);
  const tried = Math.min(Math.max(value * TRIED, minimum), maximum);
  return tried === value ? [] : [{ input, tried }];
}
