import { influenceOn, type Influence } from '#model/business-case/influence.ts';
import { irrCount, REASON_WORDS, reasonFor } from '#model/business-case/reasons.ts';
import type { Case } from '#model/business-case/read-case.ts';
import type { Beginning } from '#model/business-case/beginning.ts';
import type { Explanation as Level } from '#model/sheet/explain.ts';
import type { MoneyScale } from '#words/figures/by-unit.ts';
import { capitalise, numberWord } from '#words/figures/numbers.ts';
import { graphOf, type Graph } from './graph.ts';
import { scaleOf } from './wording.ts';

/** All that the panel shows of one figure. */
export interface WholeExplanation {
  readonly read: Case;
  readonly began: Beginning;
  readonly graph: Graph;
  readonly root: Level;
  readonly scale: MoneyScale;
  readonly influence: Influence | null;
  /** Why the figure does not exist, or what to know about it; null where there is nothing to say. */
  readonly note: string | null;
}

/** Reads the explanation of a cell off a case; null where the case has no such cell. */
export function explanationOf(read: Case, id: string, began: Beginning): WholeExplanation | null {
  if (!read.sheet.index.has(id)) return null;
  const graph = graphOf(read, id);
  const root = graph.cells.get(id);
  if (root === undefined) return null;
  return {
    read,
    began,
    graph,
    root,
    scale: scaleOf(graph),
    influence: influenceOn(read, id, began),
    note: noteOn(read, id),
  };
}

function noteOn(read: Case, id: string): string | null {
  const reason = reasonFor(read, id);
  if (reason !== null) return REASON_WORDS[reason];
  if (id !== 'finance.irr') return null;
  const rates = irrCount(read);
  if (rates < 2) return null;
  return `${capitalise(numberWord(rates))} rates make these cash flows worth nothing, because they change sign more than once. This is the one on the side of the discount rate that the NPV calls for; trust the NPV more.`;
}
