import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { actionPlanOf } from '#model/readiness/action-plan.ts';
import { judged } from '#model/business-case/entered.ts';
import { amountOf } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { countingOf } from '#model/readiness/gain.ts';
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
import { CountingNotice } from './opening/counting-notice.tsx';
import { RampNotice } from './opening/ramp-notice.tsx';
import { ReadinessOpening } from './opening/readiness-opening.tsx';
import { SnapshotsSection } from './snapshots/snapshots-section.tsx';
import { isUnassessed, scoresAtTargets, scoresOf, standingsOf } from '#model/readiness/standings.ts';
import { StandingSection } from './standing/standing-section.tsx';
import { StartSection } from './start/start-section.tsx';
import { rankedWorths } from '#model/findings/readiness/worth-ranking.ts';

export interface ReadinessPageProps {
  /** Path of the field to focus on arrival, such as `readiness.team_skills`; or `assessment`, the twelve questions. */
  readonly field?: string;
}

/** How ready the company is, what more of it is worth, and what to do for it: gap, action, cost, ramp and odds, NPV. */
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

/** Whether nothing of the readiness screen was decided yet: then the questions come first, and the rest when it is asked for. */
const isUntouched = (document: ScenarioDocument): boolean =>
  isUnassessed(document) && document.actions === undefined && document.assessment === undefined;

function Overview({ field }: ReadinessPageProps) {
  const { working } = useResults();
  const document = useNeev((state) => shownScenario(state).document);
  // As the visit finds it, so that what is moved stays where it is while it is moved.
  const [isStart] = useState(() => isUnassessed(document));
  const [isUnfolded, setUnfolded] = useState(() => !isUntouched(document) || field !== undefined);
  const [arrived, setArrived] = useState(field);
  if (arrived !== field) {
    setArrived(field);
    if (field !== undefined) setUnfolded(true);
  }
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
  const counting = countingOf(later);
  const rest = (
    <>
      <CountingNotice counting={counting} />
      <RampNotice read={read} counting={counting} />
      {!isStart && <StandingSection standings={around} now={now} aim={aim} />}
      <FactorsSection
        standings={standings}
        now={now}
        aim={aim}
        worths={worths}
        ranked={ranked}
        counting={counting}
        benefitRisk={amountOf(read, 'benefits.benefitRisk')}
        field={field}
      />
      <ActionsSection document={counted} plan={plan} counting={counting} field={field} />
      <div className="mt-14 border-t border-rule print:mt-8">
        <SnapshotsSection document={later} />
        <MarketSection document={later} />
      </div>
    </>
  );
  return (
    <>
      <ReadinessOpening document={later} now={now} ranked={ranked} plan={plan} counting={counting} />
      {isStart ? (
        <StartSection now={now} isUnassessed={isUnassessed(later)} isUnfolded={isUnfolded} onUnfold={setUnfolded}>
          {rest}
        </StartSection>
      ) : (
        rest
      )}
    </>
  );
}
