import { formatScore } from '#words/figures/score.ts';
import { useCallback } from 'react';
import { DIMENSIONS, type FactorId } from '#model/facts/readiness.ts';
import type { FactorWorth } from '#model/readiness/worth.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { Explained } from '#ui/explained.tsx';
import { moneyScale } from '#words/figures/money-scale.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { Term } from '#ui/term.tsx';
import { FACTOR_COLUMNS, FactorRow } from './factor-row.tsx';
import { withApplying } from '#model/readiness/not-applicable.ts';
import { byDimension, type Scores, type Standing } from '#model/readiness/standings.ts';
import { weakestOf } from '#model/findings/readiness/weakest.ts';
import { factorWeight } from '#model/readiness/weights.ts';
import { answerInsteadLink } from '#words/readiness/assessment.ts';
import { weakestTitle } from '#words/readiness/factors.ts';
import { applyingStep } from '#words/readiness/steps.ts';
import { dimensionWords, whereWeightGoes } from '#words/readiness/weights.ts';

/** By factor; one that does not apply has none. */
export type Worths = Readonly<Partial<Record<FactorId, FactorWorth>>>;

export interface FactorsSectionProps {
  readonly standings: readonly Standing[];
  readonly now: Scores;
  readonly worths: Worths;
}

/** The twelve factors, dimension by dimension: where each stands, where it should be, and what that is worth. */
export function FactorsSection({ standings, now, worths }: FactorsSectionProps) {
  const { editAll } = useActions();
  const notApplicable = useNeev((state) => shownScenario(state).document.assessment?.notApplicable);
  const applies = (id: FactorId) => notApplicable?.includes(id) !== true;
  const applying = standings.filter((each) => each.applies);
  const money = moneyScale(Object.values(worths).map(({ toTarget }) => toTarget));
  const written = (standing: Standing, end: number, what: keyof FactorWorth) => {
    const worth = worths[standing.factor.id];
    return worth === undefined || standing.points >= end ? null : money.write(worth[what]);
  };
  const turn = useCallback(
    (id: FactorId, isOn: boolean) => {
      const value = withApplying(notApplicable ?? [], id, isOn);
      editAll([{ path: 'assessment.notApplicable', value }], applyingStep(id, isOn));
    },
    [editAll, notApplicable],
  );
  return (
    <Section
      title={weakestTitle(weakestOf(standings))}
      prose={
        <>
          <p>Move a factor, type its points, or unfold it and pick the level that one would see in your company.</p>
          <p>
            What a factor is worth is counted by the{' '}
            <Term meaning="How fast benefits arrive: the higher the score, the more of them in year 1 and the faster the rest.">
              readiness ramp
            </Term>
            , with all else as it stands.
          </p>
          <LinkButton href="#/readiness/assessment">{answerInsteadLink(applying.length)}</LinkButton>
        </>
      }
    >
      <div className="@container">
        <div
          aria-hidden="true"
          className={`hidden items-end gap-x-3 pb-2 text-small text-muted @row:grid ${FACTOR_COLUMNS}`}
        >
          <span className="col-span-2 @columns:col-span-3">Factor</span>
          <span className="text-end">Now</span>
          <span className="text-end">Target</span>
          <span className="text-end">One more point, {money.head}</span>
          <span className="text-end">Reaching target, {money.head}</span>
        </div>
        {byDimension(standings).map(({ dimension, standings: own }) => (
          <section
            key={dimension}
            aria-label={`${DIMENSIONS[dimension].label} readiness`}
            className="pt-6 first-of-type:pt-0"
          >
            <div className="flex break-after-avoid flex-wrap items-baseline justify-between gap-x-4 border-t border-ink pt-2 pb-1.5">
              <h3 className="font-serif text-subject font-semibold">
                {DIMENSIONS[dimension].label}{' '}
                <span className="font-sans text-small font-normal text-muted">
                  {dimensionWords(dimension, applies)}
                </span>
              </h3>
              <DimensionScore dimension={dimension} score={now.dimensions[dimension]} />
            </div>
            <ul>
              {own.map((standing) => (
                <FactorRow
                  key={standing.factor.id}
                  id={standing.factor.id}
                  label={standing.factor.label}
                  maximum={standing.factor.maximum}
                  points={standing.points}
                  target={standing.target}
                  applies={standing.applies}
                  weight={factorWeight(standing.factor.id, applies)}
                  withoutIt={standing.applies ? '' : whereWeightGoes(standing.factor.id, applies)}
                  isLast={standing.applies && applying.length === 1}
                  nextPoint={written(standing, standing.factor.maximum, 'nextPoint')}
                  toTarget={written(standing, standing.target, 'toTarget')}
                  isLoss={isLosing(worths[standing.factor.id])}
                  head={money.head}
                  onApplies={turn}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}

function DimensionScore({ dimension, score }: { readonly dimension: string; readonly score: number | null }) {
  if (score === null) return <span className="text-muted">—</span>;
  return (
    <span className="tnum text-table font-semibold">
      <Explained cell={`readiness.dimension.${dimension}`} size="plain">
        {formatScore(score)}
      </Explained>{' '}
      <span className="text-small font-normal text-muted">of 100</span>
    </span>
  );
}

/** Whether more of a factor lowers the NPV by a rupee or more. */
const isLosing = (worth: FactorWorth | undefined): boolean =>
  worth !== undefined && Math.min(worth.nextPoint, worth.toTarget) <= -1;
