import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { sizeOverrides } from '#model/document/size-defaults.ts';
import { withValueAt } from '#model/document/write.ts';

/** One value that stands in place of the size's own: both as the sheet has them, people or rupees. */
export interface KeptAmount {
  readonly path: string;
  readonly label: string;
  readonly yours: number;
  readonly usual: number;
}

export interface SizeKept {
  readonly kept: readonly KeptAmount[];
  /** Investment over the horizon with the size's own values, less what it is now, ₹. */
  readonly effect: number;
}

/** The cell that stands for a path: a team is told by its head count. */
const cellOfPath = (path: string) => (path === 'investment.team' ? 'investment.headcount' : path);

/** What a switch of size keeps of a document, what the size would set instead, and what that would do to the cost. */
export function sizeKeptIn(document: ScenarioDocument): SizeKept {
  const overrides = sizeOverrides(document);
  if (overrides.length === 0) return { kept: [], effect: 0 };
  const without = overrides.reduce((left, { path }) => withValueAt(left, path, undefined), document);
  const [now, then] = [readCase(document), readCase(without)];
  // A yearly amount that is given takes the bill's own cells out of the sheet: they count for nothing now.
  const amount = (read: typeof now, path: string) =>
    read.sheet.index.has(cellOfPath(path)) ? amountOf(read, cellOfPath(path)) : 0;
  return {
    kept: overrides.map(({ path, label }) => ({
      path,
      label,
      yours: amount(now, path),
      usual: amount(then, path),
    })),
    effect: amountOf(then, 'investment.total') - amountOf(now, 'investment.total'),
  };
}
