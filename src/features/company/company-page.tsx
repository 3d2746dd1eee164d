import { useState } from 'react';
import { catalogueOf } from '#model/document/choices-in-force.ts';
import { useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { Page } from '#ui/page.tsx';
import { CompanyForm } from './company-form.tsx';
import { CompanyOpening } from './company-opening.tsx';
import { StartFrom } from './start-from.tsx';

export interface CompanyPageProps {
  /** Key of the company field to focus on arrival, such as `annualRevenue`. */
  readonly field?: string;
}

/** The company: what kind it is and what a year looks like, in about a minute. */
export function CompanyPage({ field }: CompanyPageProps) {
  // Another scenario is another form: half-typed text belongs to the one it was typed into.
  const scenario = useNeev((state) => {
    const { id, document } = shownScenario(state);
    return `${id} ${catalogueOf(document)}`;
  });
  const [refused, setRefused] = useState(0);
  return (
    <Page>
      <CompanyOpening refused={refused} />
      <CompanyForm key={scenario} field={field} onRefused={setRefused} />
      <StartFrom />
    </Page>
  );
}
