import { formatScore } from '#words/figures/score.ts';
import { useCallback } from 'react';
import { DIMENSIONS, type DimensionId, type FactorId } from '#model/facts/readiness.ts';
import type { Counting } from '#model/readiness/gain.ts';
import { withApplying } from '#model/readiness/not-applicable.ts';
import { byDimension, pointsPath, targetPath, type Scores, type Standing } from '#model/readiness/standings.ts';
import { factorWeight } from '#model/readiness/weights.ts';
import type { FactorWorth, Worths } from '#model/readiness/worth.ts';
import { weakestOf } from '#model/findings/readiness/weakest.ts';
import { bestGapOf, namedFactor, pointWorths, type RankedWorth } from '#model/findings/readiness/worth-ranking.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Explained } from '#ui/explained.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { moneyScale, type MoneyScale } from '#words/figures/money-scale.ts';
import { answerInsteadLink } from '#words/readiness/assessment.ts';
import { weakestTitle } from '#words/readiness/factors.ts';
import {
  AT_MAXIMUM,
  COUNTING,
  factorsCaption,
  GAIN_HEADS,
  riskLeftOut,
  TARGET_REACHED,
} from '#words/readiness/gain.ts';
import { applyingStep, STEPS } from '#words/readiness/steps.ts';
import { dimensionWords, whereWeightGoes } from '#words/readiness/weights.ts';
import { pointWords } from '#words/readiness/worth.ts';
import { FactorDetail } from './factor-detail.tsx';
import { FACTOR_COLUMNS, FactorRow, type WrittenWorth } from './factor-row.tsx';
import { worthTable } from './worth-table.ts';

export interface FactorsSectionProps {
  readonly standings: readonly Standing[];
  readonly now: Scores;
  /** Once every target is reached. */
  readonly aim: Scores;
  readonly worths: Worths;
  readonly ranked: readonly RankedWorth[];
  readonly counting: Counting;
  /** The part of the benefits that the lens holds back, 0–1. */
  readonly benefitRisk: number;
  /** The path that the address asks for. */
  readonly field: string | undefined;
}

/** The twelve factors as one table, dimension by dimension: where each stands and what reaching its target is worth; a row opens to the rest. */
export function FactorsSection({
  standings,
  now,
  aim,
  worths,
  ranked,
  counting,
  benefitRisk,
  field,
}: FactorsSectionProps) {
  const { editAll } = useActions();
  const notApplicable = useNeev((state) => shownScenario(state).document.assessment?.notApplicable);
  const applies = (id: FactorId) => notApplicable?.includes(id) !== true;
  const applying = standings.filter((each) => each.applies);
  const hasParts = counting === 'both';
  const money = moneyScale(Object.values(worths).map(({ toTarget }) => toTarget.together));
  const isGaining = namedFactor(bestGapOf(ranked)) !== null;
  const points = isGaining ? pointWords(pointWorths(ranked)) : '';
  const hasOwnTarget = standings.some((each) => each.hasOwnTarget);
  const turn = useCallback(
    (id: FactorId, isOn: boolean) => {
      const value = withApplying(notApplicable ?? [], id, isOn);
      editAll([{ path: 'assessment.notApplicable', value }], applyingStep(id, isOn));
    },
    [editAll, notApplicable],
  );
  const columns = FACTOR_COLUMNS[hasParts ? 'both' : 'one'];
  return (
    <Section
      title={weakestTitle(weakestOf(standings))}
      prose={
        <>
          <p>
            {COUNTING[counting]}
            {benefitRisk > 0 && counting !== 'delivered' && counting !== 'nothing' && ` ${riskLeftOut(benefitRisk)}`}
          </p>
          {points !== '' && <p>{points}</p>}
          <LinkButton href="#/readiness/assessment">{answerInsteadLink(applying.length)}</LinkButton>
          {hasOwnTarget && (
            <LinkButton onPress={() => editAll([{ path: 'assessment.targets', value: undefined }], STEPS.targetsBack)}>
              Back to our targets
            </LinkButton>
          )}
        </>
      }
    >
      <ChartFrame isTable title={factorsCaption(counting)} fileName="neev-readiness-worth" table={worthTable(ranked)}>
        <div className="@container">
          <div
            aria-hidden="true"
            className={`grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-4 pb-1.5 text-small text-muted ${columns}`}
          >
            <span>Factor, level of five</span>
            <span className="hidden @row:block">Dashed: target</span>
            <span className="hidden text-end @row:block">Points</span>
            {hasParts && (
              <>
                <span className="hidden text-end @columns:block">{GAIN_HEADS.sooner}</span>
                <span className="hidden text-end @columns:block">{GAIN_HEADS.finished}</span>
              </>
            )}
            <span className="text-end">
              <span className="hidden @row:inline">Target, {money.head}</span>
              <span className="@row:hidden">Target is worth</span>
            </span>
          </div>
          {byDimension(standings).map(({ dimension, standings: own }) => (
            <section
              key={dimension}
              aria-label={`${DIMENSIONS[dimension].label} readiness`}
              className="pt-3 first-of-type:pt-0"
            >
              <div className="flex break-after-avoid flex-wrap items-baseline justify-between gap-x-4 border-y border-ink pt-1.5 pb-1">
                <h3 className="font-serif text-subject font-semibold">
                  {DIMENSIONS[dimension].label}{' '}
                  <span className="font-sans text-small font-normal text-muted">
                    {dimensionWords(dimension, applies)}
                  </span>
                </h3>
                <DimensionScore
                  dimension={dimension}
                  score={now.dimensions[dimension]}
                  aim={aim.dimensions[dimension]}
                />
              </div>
              <ul>
                {own.map((standing) => {
                  const { factor } = standing;
                  const worth = worths[factor.id];
                  return (
                    <FactorRow
                      key={factor.id}
                      id={factor.id}
                      label={factor.label}
                      maximum={factor.maximum}
                      points={standing.points}
                      target={standing.target}
                      applies={standing.applies}
                      worth={worth === undefined || counting === 'nothing' ? '' : writtenWorth(standing, worth, money)}
                      hasParts={hasParts}
                      isAsked={field === pointsPath(factor.id) || field === targetPath(factor.id)}
                    >
                      {() => (
                        <FactorDetail
                          standing={standing}
                          worth={worth}
                          counting={counting}
                          weight={factorWeight(factor.id, applies)}
                          withoutIt={standing.applies ? '' : whereWeightGoes(factor.id, applies)}
                          isLast={standing.applies && applying.length === 1}
                          onApplies={(isOn) => turn(factor.id, isOn)}
                        />
                      )}
                    </FactorRow>
                  );
                })}
              </ul>
            </section>
          ))}
        </div>
      </ChartFrame>
    </Section>
  );
}

/** What reaching the target is worth as a row writes it; where it is reached already, that. */
function writtenWorth(
  { points, target, factor }: Standing,
  { toTarget }: FactorWorth,
  money: MoneyScale,
): WrittenWorth | string {
  if (points >= factor.maximum) return AT_MAXIMUM;
  if (points >= target) return TARGET_REACHED;
  const { sooner, finished, together } = toTarget;
  return {
    sooner: money.write(sooner),
    finished: money.write(finished),
    together: money.write(together),
    inWords: formatMoney(together),
    isLoss: together <= -1,
  };
}

interface DimensionScoreProps {
  readonly dimension: DimensionId;
  readonly score: number | null;
  readonly aim: number | null;
}

function DimensionScore({ dimension, score, aim }: DimensionScoreProps) {
  if (score === null) return <span className="text-muted">—</span>;
  return (
    <span className="tnum text-table font-semibold">
      <Explained cell={`readiness.dimension.${dimension}`} size="plain">
        {formatScore(score)}
      </Explained>{' '}
      <span className="text-small font-normal text-muted">
        of 100{aim !== null && formatScore(aim) !== formatScore(score) && `, target ${formatScore(aim)}`}
      </span>
    </span>
  );
}
