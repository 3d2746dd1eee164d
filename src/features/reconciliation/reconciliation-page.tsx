import { useMemo } from 'react';
import { reconcile } from '#model/business-case/reconciliation.ts';
import { EXAMPLE_IDS } from '#model/facts/examples.ts';
import { formulaAloneIn } from '#model/findings/formula-alone.ts';
import { Page } from '#ui/page.tsx';
import { ExampleSection } from './example-section.tsx';
import { ReconciliationOpening } from './reconciliation-opening.tsx';

/** What the source published, beside what its own formula gives and what the lenses make of it. */
export function ReconciliationPage() {
  const all = useMemo(() => EXAMPLE_IDS.map((example) => reconcile(example)), []);
  const alone = useMemo(() => formulaAloneIn(all), [all]);
  return (
    <Page>
      <ReconciliationOpening all={all} />
      {all.map((each, k) => (
        <ExampleSection key={each.example} reconciliation={each} isFirst={k === 0} alone={k === 0 ? alone : null} />
      ))}
    </Page>
  );
}
