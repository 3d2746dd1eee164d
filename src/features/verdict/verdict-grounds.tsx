import type { Results } from '#store/results.ts';
import { BenefitsSection } from './benefits/benefits-section.tsx';
import { ByYearSection } from './years/by-year-section.tsx';
import { LensesSection } from './lenses/lenses-section.tsx';
import { ReadinessSection } from './readiness/readiness-section.tsx';
import { RunningSumSection } from './running-sum/running-sum-section.tsx';
import { WaitingSection } from './waiting/waiting-section.tsx';
import { WarningsSection } from './warnings/warnings-section.tsx';
import { WhatIfsSection } from './what-ifs/what-ifs-section.tsx';

export interface VerdictGroundsProps {
  readonly results: Results;
  /** Whether there is a case to show; without one there is only what can be said of the company's readiness. */
  readonly hasCase: boolean;
}

/** What shows the answer, in the order in which a board asks. */
export function VerdictGrounds({ results, hasCase }: VerdictGroundsProps) {
  const { working } = results;
  if (!hasCase) return <ReadinessSection read={working} />;
  return (
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
  );
}
