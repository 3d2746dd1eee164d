import { formatScore } from '#words/figures/score.ts';
import { memo } from 'react';
import { ACTIONS } from '#model/facts/actions.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { ActionPlan } from '#model/readiness/action-plan.ts';
import { Explained } from '#ui/explained.tsx';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { formatMoney } from '#words/figures/money.ts';
import { capitalise, numberWord } from '#words/figures/numbers.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Opening } from '#ui/opening.tsx';
import { ASSESS } from '#features/readiness/shared/assess.ts';
import { PrimaryLink } from '#features/readiness/shared/primary-link.tsx';
import { isUnassessed, type Scores } from '#features/readiness/shared/standing.ts';
import { levelOf, pointsText, questionsWords } from '#features/readiness/shared/standing-words.ts';
import {
  factorInSentence,
  namedFactor,
  nextElsewhere,
  type RankedWorth,
} from '#features/readiness/shared/worth-words.ts';

export interface ReadinessOpeningProps {
  readonly document: ScenarioDocument;
  readonly now: Scores;
  readonly ranked: readonly RankedWorth[];
  readonly plan: ActionPlan;
}

/** The score, its level, what the best gap is worth, and where the next rupee goes furthest. */
export const ReadinessOpening = memo(function ReadinessOpening({ document, now, ranked, plan }: ReadinessOpeningProps) {
  const score = (
    <Explained cell="readiness.score" dataValue={now.score} testId="readiness-score">
      {formatScore(now.score)} of 100
    </Explained>
  );
  const unanswered = ranked.filter(({ standing }) => !standing.isEntered).length;
  if (isUnassessed(document))
    return (
      <>
        <Opening testId="opening" answer="Not assessed." objection={questionsWords(ranked.length)}>
          Every factor stands at half, so readiness is {score}: {levelOf(now).name.toLowerCase()} by assumption.
        </Opening>
        <p id={ASSESS} className="mt-6 print:hidden">
          <PrimaryLink href="#/readiness/assessment">Assess in three minutes</PrimaryLink>
        </p>
      </>
    );
  return (
    <>
      <Opening testId="opening" objection={<NextRupee document={document} ranked={ranked} plan={plan} />}>
        Readiness is {score}: {levelOf(now).name.toLowerCase()}. <BestGap ranked={ranked} />
      </Opening>
      <p id={ASSESS} className="mt-4 print:hidden">
        <LinkButton href="#/readiness/assessment">Assess again</LinkButton>
        {unanswered > 0 && (
          <span className="ml-4 text-label text-muted">
            {capitalise(numberWord(unanswered))} of {numberWord(ranked.length)} factors{' '}
            {unanswered === 1 ? 'still stands' : 'still stand'} at half.
          </span>
        )}
      </p>
    </>
  );
});

function BestGap({ ranked }: { readonly ranked: readonly RankedWorth[] }) {
  const [best] = ranked;
  const point = Math.max(0, ...ranked.map(({ nextPoint }) => nextPoint));
  if (best === undefined || point === 0)
    return ranked.some(({ standing }) => standing.points < standing.factor.maximum)
      ? 'More of it is worth ₹0 here: there is no benefit that it could bring sooner.'
      : 'Nothing is left to raise.';
  if (best.toTarget <= 0) {
    const next = namedFactor(ranked) ?? best.standing.factor.id;
    return (
      <>
        Every target is reached; a point more is worth most in {factorInSentence(next)}, {formatMoney(point)}.
      </>
    );
  }
  const { factor, points, target } = best.standing;
  return (
    <>
      Raising {inSentence(factor.label)} from {pointsText(points)} to {pointsText(target)} is worth{' '}
      <span className="whitespace-nowrap">{formatMoney(best.toTarget)}</span>.
    </>
  );
}

/** Where the next rupee goes furthest, in another factor than the one that the sentence before has named. */
function NextRupee({ document, ranked, plan }: Pick<ReadinessOpeningProps, 'document' | 'ranked' | 'plan'>) {
  const notApplicable = document.assessment?.notApplicable ?? [];
  const next = nextElsewhere(plan, (factor) => !notApplicable.includes(factor), namedFactor(ranked));
  if (next === null) return null;
  const where = next.id === plan.bestNext ? 'The next cheapest rupee' : 'The cheapest rupee elsewhere';
  return `${where} is in ${factorInSentence(next.home)}: ${inSentence(ACTIONS[next.id].label)}.`;
}
