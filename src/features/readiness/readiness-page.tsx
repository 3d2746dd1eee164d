import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { actionPlanOf } from '#model/readiness/action-plan.ts';
import { judged } from '#model/business-case/entered.ts';
import { worthOf } from '#model/readiness/worth.ts';
import { useNeev, useResults } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { useScenarioPage } from '#bound/use-scenario-page.ts';
import { Page } from '#ui/page.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { ActionsSection } from './actions/actions-section.tsx';
import { ASSESS } from './shared/assess.ts';
import { Assessment } from './assessment/assessment.tsx';
import { FactorsSection } from './factors/factors-section.tsx';
import { MarketSection } from './market/market-section.tsx';
import { RampNotice } from './opening/ramp-notice.tsx';
import { ReadinessOpening } from './opening/readiness-opening.tsx';
import { SnapshotsSection } from './snapshots/snapshots-section.tsx';
import { scoresAtTargets, scoresOf, standingsOf } from '#model/readiness/standings.ts';
import { StandingSection } from './standing/standing-section.tsx';
import { rankedWorths } from '#model/findings/readiness/worth-ranking.ts';
import { WorthSection } from './worth/worth-section.tsx';

export interface ReadinessPageProps {
  /** Path of the field to focus on arrival, such as `readiness.team_skills`; or `assessment`, the twelve questions. */
  readonly field?: string;
}

/** How ready the company is, what more of it is worth, and what to do for it: gap, action, cost, ramp, NPV. */
export function ReadinessPage({ field }: ReadinessPageProps) {
  const { ref, key } = useScenarioPage();
  const isAssessing = field === 'assessment';
  const wasAssessing = useRef(false);
  useEffect(() => {
    // Who leaves the questions comes back to where they began.
    if (wasAssessing.current && !isAssessing) document.querySelector<HTMLElement>(`#${ASSESS} a`)?.focus();
    wasAssessing.current = isAssessing;
  }, [isAssessing]);
  return (
    <Page>
      <div ref={ref} key={key}>
        {isAssessing ? <Assessment /> : <Overview {...(field === undefined ? {} : { field })} />}
      </div>
    </Page>
  );
}

function Overview({ field }: ReadinessPageProps) {
  const { working } = useResults();
  const document = useNeev((state) => shownScenario(state).document);
  useArrival(field);
  // A slider moves at once; what is counted over many scenarios and drawn around it follows when there is time.
  const later = useDeferredValue(document);
  // An empty company's fixed lines are worth nothing yet: nothing of it is ranked in rupees.
  const counted = useMemo(() => judged(later), [later]);
  const read = useDeferredValue(working);
  const standings = useMemo(() => standingsOf(document), [document]);
  const around = useMemo(() => standingsOf(later), [later]);
  const worths = useMemo(() => worthOf(counted), [counted]);
  const plan = useMemo(() => actionPlanOf(counted), [counted]);
  const ranked = useMemo(() => rankedWorths(around, worths), [around, worths]);
  const aim = useMemo(() => scoresAtTargets(later), [later]);
  const now = useMemo(() => scoresOf(read), [read]);
  return (
    <>
      <ReadinessOpening document={later} now={now} ranked={ranked} plan={plan} />
      <RampNotice read={read} />
      <StandingSection standings={around} now={now} aim={aim} />
      <FactorsSection standings={standings} now={now} worths={worths} />
      <WorthSection ranked={ranked} />
      <ActionsSection document={counted} ranked={ranked} plan={plan} field={field} />
      <MarketSection document={later} />
      <SnapshotsSection document={later} />
    </>
  );
}
