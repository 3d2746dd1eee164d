import type { Reconciliation } from '#model/business-case/reconciliation.ts';
import { benefitsOffIn } from '#model/findings/reconciliation.ts';
import { Opening } from '#ui/opening.tsx';
import { nearnessSentence, reconciliationSentence } from '#words/reconciliation/sentences.ts';

/** The formula against its own results, and how near one belief brings them. */
export function ReconciliationOpening({ all }: { readonly all: readonly Reconciliation[] }) {
  const off = benefitsOffIn(all);
  return (
    <Opening {...(off === null ? {} : { objection: nearnessSentence(off) })}>{reconciliationSentence(off)}</Opening>
  );
}
