import { useDeferredValue } from 'react';
import { hasFigures } from '#model/business-case/entered.ts';
import { useResults } from '#bound/context.ts';
import { Invitation } from '#ui/invitation.tsx';
import { Page } from '#ui/page.tsx';
import { BenefitsSection } from './benefits/benefits-section.tsx';
import { ByYearSection } from './years/by-year-section.tsx';
import { ExampleLine } from './start/example-line.tsx';
import { LensesSection } from './lenses/lenses-section.tsx';
import { ReadinessSection } from './readiness/readiness-section.tsx';
import { RunningSumSection } from './running-sum/running-sum-section.tsx';
import { VerdictOpening } from './opening/verdict-opening.tsx';
import { WaitingSection } from './waiting/waiting-section.tsx';
import { WarningsSection } from './warnings/warnings-section.tsx';

/** Is it worth it? The answer, then what shows it, in the order in which a board asks. */
export function VerdictPage() {
  const results = useResults();
  const { working } = results;
  // The answer is drawn first, what shows it right after: on a slow phone the sentence need not wait for the tables.
  const isRestDue = useDeferredValue(true, false);
  if (!hasFigures(working.document)) {
    return (
      <Page>
        <VerdictOpening results={results} />
        <Invitation document={working.document}>
          The verdict, how sure it is and what it rests on stand here once the company has figures.
        </Invitation>
        <ReadinessSection read={working} />
      </Page>
    );
  }
  return (
    <Page>
      <ExampleLine />
      <VerdictOpening results={results} />
      {isRestDue && (
        <>
          <RunningSumSection read={working} />
          <LensesSection results={results} />
          <BenefitsSection read={working} />
          <WarningsSection read={working} />
          <WaitingSection read={working} />
          <ByYearSection read={working} />
          <ReadinessSection read={working} />
        </>
      )}
    </Page>
  );
}
