import { useResults } from '#bound/context.ts';
import { useScenarioPage } from '#bound/use-scenario-page.ts';
import { Page } from '#ui/page.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { AddsUpSection } from './adds-up/adds-up-section.tsx';
import { BeliefsSection } from './beliefs/beliefs-section.tsx';
import { BenefitsOpening } from './opening/benefits-opening.tsx';
import { CatalogueSection } from './catalogue/catalogue-section.tsx';
import { LinesSection } from './lines/lines-section.tsx';
import { ObjectionsSection } from './objections/objections-section.tsx';
import { OwnBenefitsSection } from './own/own-benefits-section.tsx';
import { RampSection } from './ramp/ramp-section.tsx';
import { StartsSection } from './starts/starts-section.tsx';

export interface BenefitsPageProps {
  /** Path of the field to focus on arrival, such as `benefits.rates.manual_labor_savings`. */
  readonly field?: string;
}

/** What the programme brings: how much, from which lines, on which beliefs, and how soon. */
export function BenefitsPage({ field }: BenefitsPageProps) {
  const { ref, key } = useScenarioPage();
  const results = useResults();
  useArrival(field);
  const { working } = results;
  return (
    <Page>
      <div ref={ref} key={key}>
        <BenefitsOpening results={results} />
        <AddsUpSection read={working} />
        <CatalogueSection read={working} />
        <LinesSection key={working.shape.catalogue} read={working} />
        <OwnBenefitsSection read={working} />
        <StartsSection read={working} />
        <BeliefsSection results={results} />
        <RampSection read={working} />
        <ObjectionsSection read={working} />
      </div>
    </Page>
  );
}
