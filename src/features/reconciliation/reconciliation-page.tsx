import { useMemo } from 'react';
import { LENSES } from '#model/business-case/lenses.ts';
import { reconcile, type Reconciliation } from '#model/business-case/reconciliation.ts';
import type { Case } from '#model/business-case/read-case.ts';
import { EXAMPLE_IDS, type ExampleId } from '#model/facts/examples.ts';
import { useNeev, useResults } from '#store/context.ts';
import { shownProfile } from '#store/neev-store.ts';
import { Page } from '#ui/page.tsx';
import { ExampleSection } from './example-section.tsx';
import { ReconciliationOpening } from './reconciliation-opening.tsx';

/** What the source published, beside what its own formula gives and what the lenses make of it. */
export function ReconciliationPage() {
  const all = useMemo(() => EXAMPLE_IDS.map(reconcile), []);
  const { working, lens } = useResults();
  const example = useNeev((state) => shownProfile(state).example);
  return (
    <Page>
      <ReconciliationOpening all={all} />
      {all.map((each, k) => (
        <ExampleSection
          key={each.example}
          reconciliation={each}
          isFirst={k === 0}
          open={lens !== null && isOpen(each, lens, working, example) ? lens : null}
        />
      ))}
    </Page>
  );
}

/** Whether the open scenario is this example untouched: every figure of its sheet is the same. */
function isOpen(
  { example, reads }: Reconciliation,
  lens: keyof typeof LENSES,
  working: Case,
  made: ExampleId | null,
): boolean {
  const { sheet, values } = reads[lens];
  return example === made && sheet === working.sheet && values.every((value, k) => Object.is(value, working.values[k]));
}
