import { useMemo } from 'react';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { ActionId } from '#model/facts/actions.ts';
import { actionPlanOf, type ActionPlan } from '#model/readiness/action-plan.ts';
import { useActions } from '#bound/context.ts';
import { Button } from '#ui/button.tsx';
import { classes } from '#ui/class-names.ts';
import { Icon } from '#ui/icon.tsx';
import { lastWeekOf, planLoadOf, withStarts } from '#model/findings/readiness/plan-load.ts';
import { byReturn } from '#model/readiness/action-homes.ts';
import { loadWords, spreadWords } from '#words/readiness/plan.ts';
import { STEPS } from '#words/readiness/steps.ts';

export interface PlanWeeksProps {
  readonly document: ScenarioDocument;
  readonly plan: ActionPlan;
  readonly chosen: readonly ActionId[];
}

/** What the plan asks of the team at its busiest; where that is much at once, a press that spreads it. */
export function PlanWeeks({ document, plan, chosen }: PlanWeeksProps) {
  const { editAll, seal } = useActions();
  const load = useMemo(
    () =>
      planLoadOf(
        document,
        byReturn(plan).filter((id) => chosen.includes(id)),
      ),
    [document, plan, chosen],
  );
  if (load === null) return null;
  const { isTooMuch, spread: starts } = load;
  return (
    <div
      data-testid="plan-weeks"
      className={classes(
        'mt-5 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-l-2 bg-sunk px-4 py-3 text-table',
        isTooMuch ? 'border-loss' : 'border-line',
      )}
    >
      <div className="flex max-w-[34rem] flex-1 basis-72 gap-3">
        {isTooMuch && <Icon name="warning" className="mt-1 shrink-0 text-loss" />}
        <div>
          <p>
            {isTooMuch && <b>More at once than this team can do. </b>}
            {loadWords(load)}
          </p>
          {starts !== null && <SpreadWords document={withStarts(document, starts)} plan={plan} chosen={chosen} />}
        </div>
      </div>
      {starts !== null && (
        <span className="print:hidden">
          <Button
            onPress={() => {
              seal();
              editAll(
                [...starts].map(([id, start]) => ({
                  path: `actions.${id}.startWeek`,
                  value: start === 0 ? undefined : start,
                })),
                STEPS.spread,
              );
            }}
          >
            One after another
          </Button>
        </span>
      )}
    </div>
  );
}

function SpreadWords({ document, plan, chosen }: PlanWeeksProps) {
  const spread = useMemo(() => actionPlanOf(document), [document]);
  return (
    <p className="mt-1 text-label text-muted">
      {spreadWords(lastWeekOf(document, chosen), spread.gain.together, plan.gain.together)}
    </p>
  );
}
