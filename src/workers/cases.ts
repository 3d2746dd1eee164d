import { readCase, type Case } from '#model/business-case/read-case.ts';
import { businessCaseSheet } from '#model/business-case/sheet.ts';
import { shapeOf } from '#model/business-case/shape.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { Executor } from '#workers/job.ts';

/** Half a frame: computing for longer on the page would cost a frame once React has its share. */
const DIRECT_BUDGET_MS = 8;
/** One slow reading is a new sheet being laid out, or another program taking its turn; this many are a slow machine. */
const SLOW_IN_A_ROW = 3;

/** Cases either at once, or on their way. */
export type CasesRead =
  | { readonly cases: readonly Case[]; readonly pending?: never }
  | { readonly cases?: never; readonly pending: Promise<readonly Case[]> };

/**
 * Reads the dashboard's cases directly while that stays well within a frame, and through the executor once it does
 * not: the times of the last direct readings decide. After a few slow ones in a row it stays with the executor for
 * good, so that a page on a struggling machine does not flicker between the two.
 */
export function casesReader(executor: Executor, now: () => number, budget: number = DIRECT_BUDGET_MS) {
  let slow = 0;
  return (documents: readonly ScenarioDocument[], signal: AbortSignal): CasesRead => {
    if (slow >= SLOW_IN_A_ROW) return { pending: throughExecutor(executor, documents, signal) };
    const started = now();
    const cases = documents.map((document) => readCase(document));
    slow = now() - started > budget ? slow + 1 : 0;
    return { cases };
  };
}

async function throughExecutor(
  executor: Executor,
  documents: readonly ScenarioDocument[],
  signal: AbortSignal,
): Promise<readonly Case[]> {
  const values = await executor.run('readCases', documents, { signal });
  return documents.flatMap((document, k) => {
    const shape = shapeOf(document);
    const own = values[k];
    // Sheets are data that both sides lay out alike; only the values need to travel.
    return own === undefined ? [] : [{ document, shape, sheet: businessCaseSheet(shape), values: own }];
  });
}
