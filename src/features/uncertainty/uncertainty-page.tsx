import { useEffect, useState } from 'react';
import { useUncertaintyActions } from '#store/context.ts';
import { useScenarioPage } from '#store/use-scenario-page.ts';
import { Page } from '#ui/page.tsx';
import { DistributionSection } from './distribution/distribution-section.tsx';
import { Pair } from './pair.tsx';
import { UncertaintyOpening } from './uncertainty-opening.tsx';
import { useView } from './use-view.ts';

export interface UncertaintyPageProps {
  /** Path of the field to focus on arrival, such as `uncertainty.drivers.benefits.revenueAttribution.low`. */
  readonly field?: string;
}

/** How sure the case is, what would change the answer, and what to find out first. */
export function UncertaintyPage({ field }: UncertaintyPageProps) {
  const { ref, key } = useScenarioPage();
  const { watch } = useUncertaintyActions();
  useEffect(() => watch('uncertainty'), [watch]);
  const view = useView();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Page>
      <div ref={ref} key={key}>
        <UncertaintyOpening view={view} />
        <DistributionSection view={view} />
        <Pair view={view} chosen={chosen} onChoose={setChosen} />
      </div>
    </Page>
  );
}
