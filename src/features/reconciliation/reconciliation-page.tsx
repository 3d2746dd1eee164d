import { useMemo } from 'react';
import { reconcile } from '#model/business-case/reconciliation.ts';
import { EXAMPLE_IDS } from '#model/facts/examples.ts';
import { Page } from '#ui/page.tsx';
import { ExampleSection } from './example-section.tsx';
import { ReconciliationOpening } from './reconciliation-opening.tsx';

/** What the source published, beside what its own formula gives and what the lenses make of it. */
export function ReconciliationPage() {
  const all = useMemo(() => EXAMPLE_IDS.map(reconcile), []);
  return (
    <Page>
      <ReconciliationOpening all={all} />
      {all.map((each, k) => (
        <ExampleSection key={each.example} reconciliation={each} isFirst={k === 0} />
      ))}
    </Page>
  );
}
