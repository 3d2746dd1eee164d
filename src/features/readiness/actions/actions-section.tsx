import { memo, useMemo, useState, type ReactNode } from 'react';
import type { ScenarioDocument } from '#model/document/document.ts';
import { ACTION_IDS, ACTIONS, type ActionId } from '#model/facts/actions.ts';
import type { ActionPlan } from '#model/readiness/action-plan.ts';
import { useActions } from '#bound/context.ts';
import { Segments } from '#ui/fields/segmented-control.tsx';
import { moneyScale } from '#words/figures/money-scale.ts';
import { Icon } from '#ui/icon.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { arriveAt } from '#ui/use-arrival.ts';
import { ACTION_COLUMNS, ActionRow } from './action-row.tsx';
import { chosenPath, choosing } from '#model/readiness/choosing.ts';
import { PlanSummary } from './plan-summary.tsx';
import { isFelt, rampLinkOf } from '#model/readiness/ramp-link.ts';
import type { Linker } from './ramp-split.tsx';
import { standingsOf } from '#model/readiness/standings.ts';
import { chosenIn, planOutcome } from '#model/findings/readiness/plan.ts';
import type { RankedWorth } from '#model/findings/readiness/worth-ranking.ts';
import { byReturn, factorsRaisedBy, homeOf } from '#model/readiness/action-homes.ts';
import { listedItems } from '#words/grammar/listed.ts';
import { formatMoney } from '#words/figures/money.ts';
import { capitalise, counted } from '#words/figures/numbers.ts';
import { pointsText } from '#words/readiness/factors.ts';
import { countWords, elsewhereWords, planTitle } from '#words/readiness/plan.ts';
import { gainsWords } from '#words/readiness/ramp.ts';
import { choosingStep, STEPS } from '#words/readiness/steps.ts';
import type { FactorId } from '#model/facts/readiness.ts';

export interface ActionsSectionProps {
  readonly document: ScenarioDocument;
  readonly ranked: readonly RankedWorth[];
  readonly plan: ActionPlan;
  /** The path that the address asks for. */
  readonly field: string | undefined;
}

type Order = 'gap' | 'return';
const ORDERS = [
  { id: 'gap', label: 'By gap' },
  { id: 'return', label: 'By return' },
] as const;

/** What can be done about each gap, what it costs and gains, the chosen set as a plan, and the best next rupee. */
export const ActionsSection = memo(function ActionsSection({ document, ranked, plan, field }: ActionsSectionProps) {
  const { editAll } = useActions();
  const [order, setOrder] = useState<Order>('gap');
  const [linkedBy, setLinkedBy] = useState<Linker | null>(null);
  const notApplicable = document.assessment?.notApplicable ?? [];
  const applies = (factor: FactorId) => !notApplicable.includes(factor);
  const money = moneyScale(ACTION_IDS.flatMap((id) => [plan.actions[id].cost, plan.actions[id].npvGain]));
  const choose = (id: ActionId, isChosen: boolean): void => {
    const step = choosing(document, id, isChosen);
    if (step.linksRamp) setLinkedBy({ id, before: document.benefits?.ramp?.kind });
    editAll(step.changes, choosingStep(step));
  };
  // The action with which the ramp was linked here, as long as both still hold.
  const isLinked = document.benefits?.ramp?.kind === 'readiness';
  const linker = linkedBy !== null && isLinked && plan.actions[linkedBy.id].chosen ? linkedBy : null;
  const row = (id: ActionId) => (
    <ActionRow
      key={id}
      document={document}
      id={id}
      planned={plan.actions[id]}
      money={money}
      applies={applies}
      onChoose={choose}
      hasLinkedRamp={linker?.id === id}
      isAsked={field !== chosenPath(id) && isAskedBy(field, id)}
    />
  );
  const chosen = chosenIn(plan);
  const link = useMemo(() => rampLinkOf(document), [document]);
  return (
    <Section
      title={planTitle(planOutcome(plan, isLinked))}
      prose={
        <>
          <p>
            Each gap leads to actions. One that is chosen adds its cost to the investment, and its factors rise from the
            quarter after it ends.
          </p>
          <p>
            What an action raises, costs and takes is our assumption where no § stands beside it, and every number can
            be changed.
          </p>
          {chosen.length > 0 && (
            <LinkButton
              onPress={() =>
                editAll(
                  chosen.map((id) => ({ path: chosenPath(id), value: undefined })),
                  STEPS.noneChosen,
                )
              }
            >
              Choose none
            </LinkButton>
          )}
        </>
      }
    >
      <PlanSummary document={document} plan={plan} linker={linker} link={link} onAdd={(id) => choose(id, true)} />
      <div className="@container mt-10">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 break-after-avoid pb-3">
          <h3 id="actions-title" className="font-serif text-subject font-semibold">
            {capitalise(counted(ACTION_IDS.length, 'action'))} to choose from
          </h3>
          <span className="w-56 print:hidden">
            <Segments labelledBy="actions-title" value={order} choices={ORDERS} onChange={setOrder} />
          </span>
        </div>
        {link !== null && isFelt(link) && (
          <p className="max-w-[42rem] pb-3 text-label text-muted">{gainsWords(link, chosen.length)}</p>
        )}
        <div
          aria-hidden="true"
          className={`hidden break-after-avoid items-end gap-x-3 border-b border-ink pb-2 text-small text-muted @row:grid ${ACTION_COLUMNS}`}
        >
          <span className="col-span-2">Action</span>
          <span className="text-end">Cost, {money.head}</span>
          <span className="text-end">NPV gain</span>
          <span className="text-end">For a rupee</span>
        </div>
        {order === 'return' ? (
          <ul>{byReturn(plan).map(row)}</ul>
        ) : (
          <Gaps document={document} ranked={ranked} plan={plan} field={field} applies={applies} row={row} />
        )}
      </div>
    </Section>
  );
});

interface GapsProps extends Pick<ActionsSectionProps, 'document' | 'ranked' | 'plan' | 'field'> {
  readonly applies: (factor: FactorId) => boolean;
  readonly row: (id: ActionId) => ReactNode;
}

/** The actions under the gap that each closes most, folded; under its other gaps an action is only pointed at. */
function Gaps({ document, ranked, plan, field, applies, row }: GapsProps) {
  const homeless = ACTION_IDS.filter((id) => homeOf(id, applies) === null);
  return (
    <>
      {standingsOf(document)
        .filter(({ factor }) => applies(factor.id))
        .map(({ factor, points, target }) => {
          const own = ACTION_IDS.filter((id) => homeOf(id, applies) === factor.id);
          const others = ACTION_IDS.filter((id) => !own.includes(id) && factorsRaisedBy(id).includes(factor.id));
          const worth = ranked.find(({ standing }) => standing.factor.id === factor.id)?.toTarget ?? 0;
          return (
            <Gap
              key={factor.id}
              title={factor.label}
              facts={
                points >= target ? (
                  `${pointsText(points)} of ${factor.maximum}, target reached`
                ) : (
                  <>
                    <span className="@row:inline-block @row:w-28">
                      {pointsText(points)} to {pointsText(target)}
                      <span className="@row:hidden">,</span>
                    </span>{' '}
                    worth <span className="@row:inline-block @row:w-20 @row:text-end">{formatMoney(worth)}</span>
                  </>
                )
              }
              chosen={own.filter((id) => plan.actions[id].chosen).length}
              count={own.length}
              isUnfolded={own.some((id) => id === plan.bestNext || plan.actions[id].chosen || isAskedBy(field, id))}
            >
              <ul>{own.map(row)}</ul>
              {others.length > 0 && <Others ids={others} factor={factor.id} />}
            </Gap>
          );
        })}
      {homeless.length > 0 && (
        <Gap
          title="Without effect here"
          facts="none of their factors applies"
          chosen={0}
          count={homeless.length}
          isUnfolded={false}
        >
          <ul>{homeless.map(row)}</ul>
        </Gap>
      )}
    </>
  );
}

/** Whether an address asks for the choice or a number of an action. */
const isAskedBy = (field: string | undefined, id: ActionId) => field?.startsWith(`actions.${id}.`) === true;

interface GapProps {
  readonly title: string;
  readonly facts: ReactNode;
  readonly chosen: number;
  readonly count: number;
  /** As it opens first; from then on it is the reader's. */
  readonly isUnfolded: boolean;
  readonly children: ReactNode;
}

function Gap({ title, facts, chosen, count, isUnfolded, children }: GapProps) {
  const [startsOpen] = useState(isUnfolded);
  return (
    <details open={startsOpen} className="group/gap border-b border-rule">
      <summary className="flex min-h-12 list-none items-center gap-2 text-table [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" className="-ml-1 shrink-0 text-muted group-open/gap:rotate-90" />
        <span className="flex flex-1 flex-wrap items-baseline gap-x-4 py-2">
          <span className="w-full font-semibold @row:w-60">{title}</span>
          <span className="tnum flex-1 text-small whitespace-nowrap text-muted">{facts}</span>
          <span className="text-small text-muted">
            {chosen > 0 ? <b className="text-accent">{countWords(chosen, count)}</b> : countWords(chosen, count)}
          </span>
        </span>
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}

/** Actions that raise this factor too and stand under another. */
function Others({ ids, factor }: { readonly ids: readonly ActionId[]; readonly factor: FactorId }) {
  return (
    <p className="border-t border-rule py-2.5 text-small text-muted">
      Raised as well by{' '}
      {listedItems(ids).map(({ item: id, before }) => (
        <span key={id}>
          {before}
          <LinkButton isWords onPress={() => arriveAt(chosenPath(id))} className="text-small! font-normal!">
            {ACTIONS[id].label}
          </LinkButton>{' '}
          (+{pointsText(ACTIONS[id].raises[factor]?.value ?? 0)})
        </span>
      ))}
      , {elsewhereWords(ids.length)}
    </p>
  );
}
