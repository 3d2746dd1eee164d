import { useEffect, useRef } from 'react';
import { useActions, useNeev, useResults } from '#store/context.ts';
import { shownProfile } from '#store/neev-store.ts';
import { useSizeKept } from '#store/use-size-kept.ts';
import { Page, Section } from '#ui/page.tsx';
import { SizeKeptNotice } from '#ui/size-kept-notice.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { WarningsList } from '#ui/warnings-list.tsx';
import { EnteredSection } from './entered-section.tsx';
import { InvestmentOpening, spendingWarnings } from './investment-opening.tsx';
import { ModeSection } from './mode-section.tsx';
import { OnceSection } from './once-section.tsx';
import { PlatformSection } from './platform-section.tsx';
import { SpendSection } from './spend-section.tsx';
import { TeamSection } from './team-section.tsx';

export interface InvestmentPageProps {
  /** Path of the field to focus on arrival, such as `investment.toolsAnnual`. */
  readonly field?: string;
}

/** What the programme costs: how much and when, and every quantity and price behind it. */
export function InvestmentPage({ field }: InvestmentPageProps) {
  // Half-typed text belongs to the scenario it was typed into.
  const scenario = useNeev((state) => shownProfile(state).id);
  const { working } = useResults();
  const sizeKept = useSizeKept();
  const { seal } = useActions();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const held = page.current;
    held?.addEventListener('focusout', seal);
    return () => held?.removeEventListener('focusout', seal);
  }, [seal]);
  useArrival(field);
  const warnings = spendingWarnings(working);
  const isEntered = working.shape.mode === 'entered';
  return (
    <Page>
      <div ref={page} key={scenario}>
        <InvestmentOpening read={working} />
        <SpendSection read={working} />
        <ModeSection read={working} />
        {isEntered ? (
          <EnteredSection />
        ) : (
          <>
            {sizeKept.kept.length > 0 && (
              <div className="mt-6">
                <SizeKeptNotice {...sizeKept} />
              </div>
            )}
            <TeamSection read={working} />
            <PlatformSection read={working} />
            <OnceSection read={working} />
          </>
        )}
        {warnings.length > 0 && (
          <Section title="Objections to this spending" prose={<p>Worked out from the figures as they stand.</p>}>
            <WarningsList warnings={warnings} read={working} />
          </Section>
        )}
      </div>
    </Page>
  );
}
