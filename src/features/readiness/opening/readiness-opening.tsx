import { formatScore } from '#words/figures/score.ts';
import { memo } from 'react';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { ActionPlan } from '#model/readiness/action-plan.ts';
import { Explained } from '#ui/explained.tsx';
import type { Counting } from '#model/readiness/gain.ts';
import { formatMoney } from '#words/figures/money.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Opening } from '#ui/opening.tsx';
import { ASSESS } from '#features/readiness/shared/assess.ts';
import { PrimaryLink } from '#features/readiness/shared/primary-link.tsx';
import { isUnassessed, type Scores } from '#model/readiness/standings.ts';
import { unansweredOf } from '#model/findings/readiness/assessment.ts';
import { bestGapOf, namedFactor, type BestGap, type RankedWorth } from '#model/findings/readiness/worth-ranking.ts';
import { nextElsewhere } from '#model/readiness/action-homes.ts';
import { assessLink, questionsWords, unansweredWords } from '#words/readiness/assessment.ts';
import { inWhat } from '#words/readiness/gain.ts';
import { nextRupeeWords } from '#words/readiness/opening.ts';
import { levelInSentence } from '#words/readiness/standing.ts';
import { bestGapClause } from '#words/readiness/worth.ts';

export interface ReadinessOpeningProps {
  readonly document: ScenarioDocument;
  readonly now: Scores;
  readonly ranked: readonly RankedWorth[];
  readonly plan: ActionPlan;
  readonly counting: Counting;
}

/** The score, its level, what the best gap is worth, and where the next rupee goes furthest. */
export const ReadinessOpening = memo(function ReadinessOpening({
  document,
  now,
  ranked,
  plan,
  counting,
}: ReadinessOpeningProps) {
  const score = (
    <Explained cell="readiness.score" dataValue={now.score} testId="readiness-score">
      {formatScore(now.score)} of 100
    </Explained>
  );
  const unanswered = unansweredWords(unansweredOf(ranked.map(({ standing }) => standing)), ranked.length);
  if (isUnassessed(document))
    return (
      <>
        <Opening testId="opening" answer="Not assessed." objection={questionsWords(ranked.length)}>
          Every factor stands at half, so readiness is {score}: {levelInSentence(now)} by assumption.
        </Opening>
        <p id={ASSESS} className="mt-6 print:hidden">
          <PrimaryLink href="#/readiness/assessment">{assessLink(ranked.length)}</PrimaryLink>
        </p>
      </>
    );
  const gap = bestGapOf(ranked);
  return (
    <>
      <Opening testId="opening" objection={<NextRupee document={document} gap={gap} plan={plan} />}>
        Readiness is {score}: {levelInSentence(now)}. <Gap gap={gap} counting={counting} />
      </Opening>
      <p id={ASSESS} className="mt-4 print:hidden">
        <LinkButton href="#/readiness/assessment">Assess again</LinkButton>
        {unanswered !== null && <span className="ml-4 text-label text-muted">{unanswered}</span>}
      </p>
    </>
  );
});

/** The best gap; its amount is kept on one line. */
function Gap({ gap, counting }: { readonly gap: BestGap; readonly counting: Counting }) {
  if (gap.kind !== 'gap') return bestGapClause(gap);
  return (
    <>
      {bestGapClause(gap)} <span className="whitespace-nowrap">{formatMoney(gap.gain.together)}</span>{' '}
      {inWhat(counting)}.
    </>
  );
}

interface NextRupeeProps extends Pick<ReadinessOpeningProps, 'document' | 'plan'> {
  readonly gap: BestGap;
}

/** Where the next rupee goes furthest, in another factor than the one that the sentence before has named. */
function NextRupee({ document, gap, plan }: NextRupeeProps) {
  const notApplicable = document.assessment?.notApplicable ?? [];
  const next = nextElsewhere(plan, (factor) => !notApplicable.includes(factor), namedFactor(gap));
  return next === null ? null : nextRupeeWords(next, next.id === plan.bestNext);
}
