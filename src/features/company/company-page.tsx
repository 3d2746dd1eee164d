import { useCallback, useState } from 'react';
import { catalogueOf } from '#model/document/choices-in-force.ts';
import { useNeev } from '#bound/context.ts';
import { shownProfile } from '#store/neev-store.ts';
import { Page } from '#ui/page.tsx';
import { CompanyForm } from './company-form.tsx';
import { CompanyOpening } from './company-opening.tsx';
import { StartFrom } from './start-from.tsx';

export interface CompanyPageProps {
  /** Key of the company field to focus on arrival, such as `annualRevenue`. */
  readonly field?: string;
  /** Told how many entries the form holds that the scenario does not take; 0 when the screen is left. */
  readonly onProblems?: (count: number) => void;
}

const ignore = () => {};

/** The company: what kind it is and what a year looks like, in about a minute. */
export function CompanyPage({ field, onProblems = ignore }: CompanyPageProps) {
  // Another scenario is another form: half-typed text belongs to the one it was typed into.
  const scenario = useNeev((state) => {
    const { id, document } = shownProfile(state);
    return `${id} ${catalogueOf(document)}`;
  });
  const [refused, setRefused] = useState(0);
  const onRefused = useCallback(
    (count: number) => {
      setRefused(count);
      onProblems(count);
    },
    [onProblems],
  );
  return (
    <Page>
      <CompanyOpening refused={refused} />
      <StartFrom />
      <CompanyForm key={scenario} field={field} onRefused={onRefused} />
    </Page>
  );
}
