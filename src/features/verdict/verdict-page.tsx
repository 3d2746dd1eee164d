import { useDeferredValue } from 'react';
import { hasFigures } from '#model/business-case/entered.ts';
import { useResults } from '#bound/context.ts';
import { UncountedNotice } from '#bound/uncounted-notice.tsx';
import { Page } from '#ui/page.tsx';
import { BenefitsSection } from './benefits/benefits-section.tsx';
import { ByYearSection } from './years/by-year-section.tsx';
import { LensesSection } from './lenses/lenses-section.tsx';
import { ReadinessSection } from './readiness/readiness-section.tsx';
import { RunningSumSection } from './running-sum/running-sum-section.tsx';
import { StartSection } from './start/start-section.tsx';
import { useStart } from './start/use-start.ts';
import { WhoseLine } from './start/whose-line.tsx';
import { VerdictOpening } from './opening/verdict-opening.tsx';
import { WaitingSection } from './waiting/waiting-section.tsx';
import { WarningsSection } from './warnings/warnings-section.tsx';
import { WhatIfsSection } from './what-ifs/what-ifs-section.tsx';

export interface VerdictPageProps {
  /** Path of the field to focus on arrival, of the few that are asked for here. */
  readonly field?: string;
}

/** Is it worth it? The answer, then what shows it, in the order in which a board asks. */
export function VerdictPage({ field }: VerdictPageProps) {
  const results = useResults();
  const { working } = results;
  const start = useStart();
  // The answer is drawn first, what shows it right after: on a slow phone the sentence need not wait for the tables, nor
  // does a keystroke that makes a case.
  const isRestDue = useDeferredValue(true, false);
  const hasCase = hasFigures(working.document);
  const hadCase = useDeferredValue(hasCase);
  return (
    <Page>
      <WhoseLine start={start} />
      <VerdictOpening results={results} />
      {hasCase && <UncountedNotice read={working} className="mt-6" />}
      <StartSection start={start} field={field} />
      {!(hasCase && hadCase) && <ReadinessSection read={working} />}
      {hasCase && hadCase && isRestDue && (
        <>
          <WarningsSection read={working} />
          <WhatIfsSection read={working} />
          <RunningSumSection read={working} />
          <LensesSection results={results} />
          <BenefitsSection read={working} />
          <WaitingSection read={working} />
          <ByYearSection read={working} />
          <ReadinessSection read={working} />
        </>
      )}
    </Page>
  );
}
