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
import type { Counting } from '#model/readiness/gain.ts';
import { byReturn, factorsRaisedBy, homeOf } from '#model/readiness/action-homes.ts';
import { listedItems } from '#words/grammar/listed.ts';
import { capitalise, counted } from '#words/figures/numbers.ts';
import { pointsText } from '#words/readiness/factors.ts';
import { countWords, elsewhereWords, planTitle } from '#words/readiness/plan.ts';
import { gainName } from '#words/readiness/gain.ts';
import { gainsWords } from '#words/readiness/ramp.ts';
import { choosingStep, STEPS } from '#words/readiness/steps.ts';
import type { FactorId } from '#model/facts/readiness.ts';

export interface ActionsSectionProps {
  readonly document: ScenarioDocument;
  readonly plan: ActionPlan;
  readonly counting: Counting;
  /** The path that the address asks for. */
  readonly field: string | undefined;
}

type Order = 'gap' | 'return';
const ORDERS = [
  { id: 'gap', label: 'By gap' },
  { id: 'return', label: 'By return' },
] as const;

/** What can be done about each gap, what it costs and gains, the chosen set as a plan, and the best next rupee. */
export const ActionsSection = memo(function ActionsSection({ document, plan, counting, field }: ActionsSectionProps) {
  const { editAll } = useActions();
  const [order, setOrder] = useState<Order>('gap');
  const [linkedBy, setLinkedBy] = useState<Linker | null>(null);
  const notApplicable = document.assessment?.notApplicable ?? [];
  const applies = (factor: FactorId) => !notApplicable.includes(factor);
  const money = moneyScale(ACTION_IDS.flatMap((id) => [plan.actions[id].cost, plan.actions[id].gain.together]));
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
      counting={counting}
      money={money}
      applies={applies}
      onChoose={choose}
      hasLinkedRamp={linker?.id === id}
      isAsked={field !== chosenPath(id) && isAskedBy(field, id)}
    />
  );
  const list = (ids: readonly ActionId[]) => (
    <>
      <div
        aria-hidden="true"
        className={`hidden break-after-avoid items-end gap-x-3 border-b border-ink pb-2 text-small text-muted @row:grid ${ACTION_COLUMNS}`}
      >
        <span className="col-span-2">Action</span>
        <span className="text-end">Cost, {money.head}</span>
        <span className="text-end">{gainName(counting)}</span>
        <span className="text-end">For a rupee</span>
      </div>
      <ul>{ids.map(row)}</ul>
    </>
  );
  const chosen = chosenIn(plan);
  const link = useMemo(() => rampLinkOf(document), [document]);
  return (
    <Section
      title={planTitle(planOutcome(document, plan))}
      prose={
        <>
          <p>
            Each gap leads to actions. A chosen one adds its cost to the investment; its factors rise from the quarter
            after it ends, and with them the gates that come later. Numbers without a § are our assumption, and every
            one can be changed.
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
      <PlanSummary
        document={document}
        plan={plan}
        counting={counting}
        linker={linker}
        link={link}
        onAdd={(id) => choose(id, true)}
      />
      <div className="@container mt-8">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 break-after-avoid pb-2">
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
        {order === 'return' ? (
          list(byReturn(plan))
        ) : (
          <Gaps document={document} plan={plan} field={field} applies={applies} list={list} />
        )}
      </div>
    </Section>
  );
});

interface GapsProps extends Pick<ActionsSectionProps, 'document' | 'plan' | 'field'> {
  readonly applies: (factor: FactorId) => boolean;
  readonly list: (ids: readonly ActionId[]) => ReactNode;
}

/** The actions under the gap that each closes most, folded; under its other gaps an action is only pointed at. */
function Gaps({ document, plan, field, applies, list }: GapsProps) {
  const homeless = ACTION_IDS.filter((id) => homeOf(id, applies) === null);
  return (
    <div className="grid gap-x-8 border-t border-ink @row:grid-cols-2 @columns:grid-cols-3">
      {standingsOf(document)
        .filter(({ factor }) => applies(factor.id))
        .map(({ factor }) => {
          const own = ACTION_IDS.filter((id) => homeOf(id, applies) === factor.id);
          const others = ACTION_IDS.filter((id) => !own.includes(id) && factorsRaisedBy(id).includes(factor.id));
          return (
            <Gap
              key={factor.id}
              title={factor.label}
              chosen={own.filter((id) => plan.actions[id].chosen).length}
              count={own.length}
              isAsked={own.some((id) => isAskedBy(field, id))}
            >
              {list(own)}
              {others.length > 0 && <Others ids={others} factor={factor.id} />}
            </Gap>
          );
        })}
      {homeless.length > 0 && (
        <Gap title="No factor of theirs applies" chosen={0} count={homeless.length} isAsked={false}>
          {list(homeless)}
        </Gap>
      )}
    </div>
  );
}

/** Whether an address asks for the choice or a number of an action. */
const isAskedBy = (field: string | undefined, id: ActionId) => field?.startsWith(`actions.${id}.`) === true;

interface GapProps {
  readonly title: string;
  readonly chosen: number;
  readonly count: number;
  /** An address asks for something in it. */
  readonly isAsked: boolean;
  readonly children: ReactNode;
}

/** One gap in a third of a line; open, it takes the whole width. */
function Gap({ title, chosen, count, isAsked, children }: GapProps) {
  const [startsOpen] = useState(isAsked);
  const { text, spoken } = countWords(chosen, count);
  return (
    <details open={startsOpen} className="group/gap border-b border-rule open:col-span-full">
      <summary className="flex min-h-11 list-none items-center gap-2 text-table tablet:min-h-9 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" size={14} className="shrink-0 text-muted group-open/gap:rotate-90" />
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 py-1">
          <span className="font-medium">{title}</span>
          <span className="tnum ml-auto text-small whitespace-nowrap text-muted">
            {chosen > 0 ? <b className="text-accent">{text}</b> : text}
            <span className="for-readers"> {spoken}</span>
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
