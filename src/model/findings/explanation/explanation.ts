import { influenceOn, type Influence } from '#model/business-case/influence.ts';
import { irrCount, reasonFor, type Reason } from '#model/business-case/reasons.ts';
import type { Case } from '#model/business-case/read-case.ts';
import type { Beginning } from '#model/business-case/beginning.ts';
import { provenanceIn } from '#model/business-case/provenance.ts';
import { accrualEffectOn, type AccrualEffect } from '#model/findings/accrual.ts';
import { CRORE } from '#model/facts/money.ts';
import type { Provenance } from '#model/facts/provenance.ts';
import { isLeaf } from '#model/findings/explanation/tree.ts';
import type { Explanation as Level } from '#model/sheet/explain.ts';
import { graphOf, type Graph } from '#model/findings/explanation/graph.ts';

/** Why a figure does not exist, or that it is one of several. */
export type ExplanationNote =
  | { readonly kind: 'absent'; readonly reason: Reason }
  /** So many rates make the cash flows worth nothing. */
  | { readonly kind: 'several-rates'; readonly rates: number };

/** All that the panel shows of one figure. */
export interface WholeExplanation {
  readonly read: Case;
  readonly began: Beginning;
  readonly graph: Graph;
  readonly root: Level;
  readonly scale: 'crore' | 'lakh';
  readonly influence: Influence | null;
  /** Why the figure does not exist, or what to know about it; null where there is nothing to say. */
  readonly note: ExplanationNote | null;
  /** What the other way of counting year 1's benefit would make of the figure; null where it hangs on neither. */
  readonly accrual: AccrualEffect | null;
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
    accrual: accrualEffectOn(read, id),
  };
}

function noteOn(read: Case, id: string): ExplanationNote | null {
  const reason = reasonFor(read, id);
  if (reason !== null) return { kind: 'absent', reason };
  if (id !== 'finance.irr') return null;
  const rates = irrCount(read);
  return rates < 2 ? null : { kind: 'several-rates', rates };
}

const isMoney = ({ cell }: Level) => cell.unit === 'rupees' || cell.unit === 'rupeesPerYear';

/** One scale for all computed money of an explanation: crore, or lakh where nothing reaches a crore. */
export function scaleOf({ cells }: Graph): 'crore' | 'lakh' {
  const reaches = [...cells.values()].some((each) => isMoney(each) && Math.abs(each.value ?? 0) >= CRORE);
  return reaches ? 'crore' : 'lakh';
}

/** Whether any figure of the explanation is set in the scale. */
export const hasScaledMoney = ({ cells }: Graph): boolean =>
  [...cells.values()].some((each) => isMoney(each) && !isLeaf(each));

/** Where a leaf's value comes from; null for what is computed, which needs no mark. */
export function originOf(read: Case, explained: Level, began: Beginning): Provenance | null {
  if (!isLeaf(explained)) return null;
  const origin = provenanceIn(read.document, explained.cell, began);
  return origin.kind === 'computed' ? null : origin;
}
