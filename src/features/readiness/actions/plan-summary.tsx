import { formatScore } from '#words/figures/score.ts';
import type { ReactNode } from 'react';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import type { ActionPlan } from '#model/readiness/action-plan.ts';
import type { Counting } from '#model/readiness/gain.ts';
import { quarterScore } from '#model/readiness/quarters.ts';
import { classes } from '#ui/class-names.ts';
import { Explained } from '#ui/explained.tsx';
import { Figure } from '#ui/figure.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { arriveAt } from '#ui/use-arrival.ts';
import { BestNext } from './best-next.tsx';
import { chosenPath } from '#model/readiness/choosing.ts';
import { PlanWeeks } from './plan-weeks.tsx';
import type { RampLink } from '#model/readiness/ramp-link.ts';
import { RampSplit, type Linker } from './ramp-split.tsx';
import { ScoreSteps } from './score-steps.tsx';
import { oddsRaised } from '#model/findings/readiness/odds.ts';
import { chosenIn, climbOf } from '#model/findings/readiness/plan.ts';
import { moneyChangeParts, moneyParts } from '#words/figures/money.ts';
import { capitalise } from '#words/figures/numbers.ts';
import { gainName, partsWords } from '#words/readiness/gain.ts';
import { oddsWords } from '#words/readiness/odds.ts';
import { priceNote, setPerRupee, whenWords } from '#words/readiness/plan.ts';
import { ACTIONS, type ActionId } from '#model/facts/actions.ts';

export interface PlanSummaryProps {
  readonly document: ScenarioDocument;
  readonly plan: ActionPlan;
  readonly counting: Counting;
  /** The action whose choice made the benefits follow readiness just now. */
  readonly linker: Linker | null;
  /** What letting the case follow readiness does; null where it follows already. */
  readonly link: RampLink | null;
  readonly onAdd: (id: ActionId) => void;
}

/** The chosen set with its price and its gain, how the score climbs by it, and the best next action for a rupee. */
export function PlanSummary({ document, plan, counting, linker, link, onAdd }: PlanSummaryProps) {
  const chosen = chosenIn(plan);
  const climb = climbOf(plan.scores);
  const price = moneyParts(plan.cost);
  const gain = moneyChangeParts(plan.gain.together);
  const isLoss = plan.gain.together < 0;
  const parts = counting === 'both' ? partsWords(plan.gain) : null;
  return (
    <div>
      {chosen.length > 0 && (
        <>
          <dl className="grid grid-cols-2 gap-x-6 gap-y-5 border-y border-ink py-4 @row:grid-cols-4">
            <Total name="Price" note={priceNote(plan.cost, plan.costWithRisk)}>
              <Explained
                cell="investment.actions"
                size="table"
                unit={price.unit || undefined}
                testId="plan-cost"
                dataValue={plan.cost}
              >
                {price.number}
              </Explained>
            </Total>
            <Total
              name={gainName(counting)}
              note={link === null ? 'over doing nothing' : 'once benefits follow readiness'}
              isLoss={isLoss}
            >
              <Figure size="table" unit={gain.unit} testId="plan-gain" dataValue={plan.gain.together}>
                {gain.text}
              </Figure>
            </Total>
            <Total name="For a rupee" note="gained" isLoss={isLoss}>
              <Figure size="table">{setPerRupee(plan.gain.together, plan.costWithRisk)}</Figure>
            </Total>
            <Total name="Score" note={`from ${formatScore(climb.from)} today`}>
              <Explained cell={quarterScore(plan.scores.length)} size="table" testId="plan-score" dataValue={climb.to}>
                {formatScore(climb.to)}
              </Explained>
            </Total>
          </dl>
          {counting === 'both' && (
            <p data-testid="plan-odds" className="pt-3 text-label">
              {parts !== null && `${capitalise(parts)}. `}
              {oddsWords(oddsRaised(plan.odds))}
            </p>
          )}
          <RampSplit document={document} linker={linker} npvGain={plan.gain.delivered} count={chosen.length} />
          <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-3">
            {chosen.map((id) => (
              <li key={id}>
                <LinkButton isWords onPress={() => arriveAt(chosenPath(id))}>
                  {ACTIONS[id].label}
                </LinkButton>{' '}
                <span className="text-small text-muted">{runWords(document, id)}</span>
              </li>
            ))}
          </ul>
          <PlanWeeks document={document} plan={plan} chosen={chosen} />
          <div className="mt-6">
            <ScoreSteps scores={plan.scores} climb={climb} />
          </div>
        </>
      )}
      <BestNext plan={plan} counting={counting} isFirst={chosen.length === 0} link={link} onAdd={onAdd} />
    </div>
  );
}

interface TotalProps {
  readonly name: string;
  readonly note: string;
  readonly isLoss?: boolean;
  readonly children: ReactNode;
}

function Total({ name, note, isLoss = false, children }: TotalProps) {
  return (
    <div>
      <dt className="text-small text-muted">{name}</dt>
      <dd className={classes(isLoss && 'text-loss')}>{children}</dd>
      <dd className="text-small text-muted">{note}</dd>
    </div>
  );
}

/** When an action runs as the document plans it. */
const runWords = (document: ScenarioDocument, id: ActionId): string =>
  whenWords(
    numberInForce(document, `actions.${id}.startWeek`) ?? 0,
    numberInForce(document, `actions.${id}.weeks`) ?? 0,
  );
