import { useResults } from '#bound/context.ts';
import { useScenarioPage } from '#bound/use-scenario-page.ts';
import { SizeKept } from '#bound/size-kept.tsx';
import { Page, Section } from '#ui/page.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { WarningsList } from '#ui/warnings-list.tsx';
import { ActionsSection } from './actions-section.tsx';
import { EnteredSection } from './entered-section.tsx';
import { InvestmentOpening, spendingWarnings } from './investment-opening.tsx';
import { LeftOutSection } from './left-out/left-out-section.tsx';
import { ModeSection } from './mode-section.tsx';
import { OnceSection } from './once-section.tsx';
import { OwnCostsSection } from './own/own-costs-section.tsx';
import { PlatformSection } from './platform-section.tsx';
import { SpendSection } from './spend-section.tsx';
import { TeamSection } from './team-section.tsx';

export interface InvestmentPageProps {
  /** Path of the field to focus on arrival, such as `investment.toolsAnnual`. */
  readonly field?: string;
}

/** What the programme costs: how much and when, and every quantity and price behind it. */
export function InvestmentPage({ field }: InvestmentPageProps) {
  const { ref, key } = useScenarioPage();
  const { working } = useResults();
  useArrival(field);
  const warnings = spendingWarnings(working);
  const isEntered = working.shape.mode === 'entered';
  return (
    <Page>
      <div ref={ref} key={key}>
        <InvestmentOpening read={working} />
        <SpendSection read={working} />
        <ModeSection read={working} />
        {isEntered ? (
          <EnteredSection />
        ) : (
          <>
            <SizeKept className="mt-6" />
            <TeamSection read={working} />
            <PlatformSection read={working} />
            <OnceSection read={working} />
          </>
        )}
        <ActionsSection read={working} />
        <OwnCostsSection read={working} />
        <LeftOutSection read={working} />
        {warnings.length > 0 && (
          <Section title="Objections to this spending" prose={<p>Worked out from the figures as they stand.</p>}>
            <WarningsList warnings={warnings} read={working} />
          </Section>
        )}
      </div>
    </Page>
  );
}
