import { useEffect, useRef, useState } from 'react';
import { FACTOR_LEVELS } from '#model/facts/factor-levels.ts';
import { DIMENSIONS, FACTORS } from '#model/facts/readiness.ts';
import { useActions, useNeev, useResults } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { AssessmentResult } from './assessment-result.tsx';
import { AssessmentProgress } from './assessment-progress.tsx';
import { LEVELS_OF_FACTOR, levelPoints } from '#model/readiness/factor-scale.ts';
import { LevelList } from '#features/readiness/shared/level-list.tsx';
import { withApplying } from '#model/readiness/not-applicable.ts';
import { answering } from '#model/readiness/answering.ts';
import { rampLinkOf, rampLinkSince } from '#model/readiness/ramp-link.ts';
import { scoresOf, standingsOf, type Standing } from '#model/readiness/standings.ts';
import { questionsTitle } from '#words/readiness/assessment.ts';
import { answeredStep, applyingStep } from '#words/readiness/steps.ts';

const LAST = FACTORS.length;

const isAnswered = ({ isEntered, applies }: Standing) => isEntered || !applies;

const leave = (): void => {
  location.hash = '#/readiness';
};

/**
 * Twelve questions, one at a time or all on a page. Each answer is kept at once as a step of its own: 1 to 5 answer and
 * go on, Escape leaves.
 */
export function Assessment() {
  const document = useNeev((state) => shownScenario(state).document);
  const { working } = useResults();
  const { editAll, seal } = useActions();
  const standings = standingsOf(document);
  const [before] = useState({ standings, scores: scoresOf(working), ramp: document.benefits?.ramp?.kind });
  const [isWhole, setWhole] = useState(false);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      standings.findIndex((each) => !isAnswered(each)),
    ),
  );
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true }), [at, isWhole]);

  const applying = ({ factor }: Standing, applies: boolean) => ({
    path: 'assessment.notApplicable',
    value: withApplying(document.assessment?.notApplicable ?? [], factor.id, applies),
  });
  // Each answer is a step of its own; the one that leaves none open lets the benefits follow readiness with it.
  const leaveOut = (standing: Standing): void => {
    const { changes, linksRamp } = answering(document, [applying(standing, false)]);
    seal();
    editAll(changes, applyingStep(standing.factor.id, false, linksRamp));
  };
  const isLastApplying = standings.filter(({ applies }) => applies).length === 1;
  const current = isWhole ? undefined : standings[at];
  const answer = (standing: Standing, points: number): void => {
    const own = { path: standing.path, value: points };
    const { changes, linksRamp } = answering(document, standing.applies ? [own] : [applying(standing, true), own]);
    seal();
    editAll(changes, answeredStep(standing.factor.id, linksRamp));
  };

  useEffect(() => {
    const held = place.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') leave();
      const level = LEVELS_OF_FACTOR.find((each) => String(each) === event.key);
      if (level === undefined || current === undefined) return;
      event.preventDefault();
      answer(current, levelPoints(current.factor.id, level));
      setAt(at + 1);
    };
    held?.addEventListener('keydown', onKey);
    return () => held?.removeEventListener('keydown', onKey);
  });

  if (at >= LAST)
    return (
      <div ref={place}>
        <AssessmentResult
          before={before}
          standings={standings}
          now={scoresOf(working)}
          link={rampLinkOf(document)}
          linked={
            before.ramp !== 'readiness' && document.benefits?.ramp?.kind === 'readiness'
              ? rampLinkSince(document, before.ramp)
              : null
          }
          onAgain={() => setAt(0)}
        />
      </div>
    );
  return (
    <div ref={place}>
      <AssessmentProgress standings={standings} at={isWhole ? null : at} isAnswered={isAnswered} onGo={setAt} />
      {current === undefined ? (
        <>
          <h1 tabIndex={-1} className="mt-8 font-serif text-opening-small outline-none @row:text-opening-narrow">
            {questionsTitle(standings.filter(({ applies }) => applies).length)}
          </h1>
          {standings.map((standing) => (
            <section key={standing.factor.id} className="mt-8 max-w-[46rem]">
              <h2 className="mb-3 font-serif text-subject font-semibold">
                {FACTOR_LEVELS[standing.factor.id].question}{' '}
                <span className="font-sans text-small font-normal text-muted">{standing.factor.label}</span>
              </h2>
              <Answers standing={standing} onPick={answer} />
            </section>
          ))}
        </>
      ) : (
        <div key={current.factor.id} className="max-w-[46rem]">
          <p className="mt-8 text-small text-muted">
            {DIMENSIONS[current.factor.dimension].label} · {current.factor.label}
          </p>
          <h1
            tabIndex={-1}
            className="mt-1 mb-6 font-serif text-opening-small text-balance outline-none @row:text-opening-narrow"
          >
            {FACTOR_LEVELS[current.factor.id].question}
          </h1>
          <Answers standing={current} onPick={answer} onPressed={() => setAt(at + 1)} />
          {!current.applies && (
            <p className="mt-3 text-table text-muted">Marked as not applicable. An answer makes it count again.</p>
          )}
        </div>
      )}
      <div className="mt-6 flex max-w-[46rem] flex-wrap items-center gap-x-3 gap-y-3">
        {current === undefined ? (
          <Button kind="primary" onPress={() => setAt(LAST)}>
            See the result
          </Button>
        ) : (
          <>
            <Button isDisabled={at === 0} onPress={() => at > 0 && setAt(at - 1)}>
              Back
            </Button>
            <Button kind={isAnswered(current) ? 'primary' : 'plain'} onPress={() => setAt(at + 1)}>
              {at === LAST - 1 ? 'See the result' : isAnswered(current) ? 'Next' : 'Skip'}
            </Button>
            {current.applies && !isLastApplying && (
              <Button
                kind="quiet"
                onPress={() => {
                  leaveOut(current);
                  setAt(at + 1);
                }}
              >
                Does not apply to us
              </Button>
            )}
          </>
        )}
        <span className="ml-auto flex gap-x-6">
          <LinkButton
            onPress={() => {
              setWhole(!isWhole);
              scrollTo({ top: 0 });
            }}
          >
            {isWhole ? 'One at a time' : 'All on a page'}
          </LinkButton>
          <LinkButton onPress={leave}>Leave</LinkButton>
        </span>
      </div>
      <p className="mt-4 max-w-[46rem] text-small text-muted">
        Every answer is kept at once and can be undone.{' '}
        {current !== undefined && 'Keys 1 to 5 answer and go on; Escape leaves.'}
      </p>
    </div>
  );
}

interface AnswersProps {
  readonly standing: Standing;
  readonly onPick: (standing: Standing, points: number) => void;
  readonly onPressed?: () => void;
}

function Answers({ standing, onPick, onPressed }: AnswersProps) {
  const { factor, points, isEntered, applies } = standing;
  return (
    <LevelList
      id={factor.id}
      label={factor.label}
      points={points}
      isUnanswered={!isEntered || !applies}
      onPick={(value) => onPick(standing, value)}
      isBlind
      {...(onPressed === undefined ? {} : { onPressed })}
    />
  );
}
