import { useDeferredValue } from 'react';
import { hasFigures } from '#model/business-case/entered.ts';
import { useResults } from '#bound/context.ts';
import { useScenarioPage } from '#bound/use-scenario-page.ts';
import { Invitation } from '#ui/invitation.tsx';
import { Page } from '#ui/page.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { BaseRatesSection } from './base-rates/base-rates-section.tsx';
import { CurveSection } from './gates/curve-section.tsx';
import { DeliveryOpening } from './opening/delivery-opening.tsx';
import { PhasesSection } from './phases/phases-section.tsx';
import { TreeSection } from './tree/tree-section.tsx';
import { WhatIfsSection } from './what-ifs/what-ifs-section.tsx';

export interface DeliveryPageProps {
  /** Path of the field to focus on arrival, such as `rollout.bigBangSuccess`. */
  readonly field?: string;
}

/** Whether it gets finished: both ways of rolling out, how each may end, what that is worth and what would change it. */
export function DeliveryPage({ field }: DeliveryPageProps) {
  const { ref, key } = useScenarioPage();
  const { working } = useResults();
  // What is drawn around the first sentence follows when there is time.
  const read = useDeferredValue(working);
  useArrival(field);
  return (
    <Page>
      <div ref={ref} key={key}>
        <DeliveryOpening read={working} />
        {hasFigures(read.document) ? (
          <>
            <TreeSection read={read} />
            <CurveSection read={read} />
            <WhatIfsSection read={read} />
            <PhasesSection read={read} />
            <BaseRatesSection read={read} />
          </>
        ) : (
          <Invitation document={read.document}>
            What either way risks and is worth stands here once the company has figures.
          </Invitation>
        )}
      </div>
    </Page>
  );
}
