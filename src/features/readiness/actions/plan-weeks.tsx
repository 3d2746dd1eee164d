import { useMemo } from 'react';
import { figureOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { ActionId } from '#model/facts/actions.ts';
import { actionPlanOf, type ActionPlan } from '#model/readiness/action-plan.ts';
import { useActions } from '#bound/context.ts';
import { Button } from '#ui/button.tsx';
import { classes } from '#ui/class-names.ts';
import { formatMoney } from '#words/figures/money.ts';
import { counted, formatNumber } from '#words/figures/numbers.ts';
import { Icon } from '#ui/icon.tsx';
import { busiestOf, lastWeekOf, oneAfterAnother, withStarts, type Busiest } from './plan-load.ts';
import { byReturn } from '#features/readiness/shared/worth-words.ts';

export interface PlanWeeksProps {
  readonly document: ScenarioDocument;
  readonly plan: ActionPlan;
  readonly chosen: readonly ActionId[];
}

/** What the plan asks of the team at its busiest; where that is much at once, a press that spreads it. */
export function PlanWeeks({ document, plan, chosen }: PlanWeeksProps) {
  const { editAll, seal } = useActions();
  const busiest = useMemo(() => busiestOf(document, chosen), [document, chosen]);
  const team = useMemo(() => teamOf(document), [document]);
  const inOrder = byReturn(plan).filter((id) => chosen.includes(id));
  const starts = busiest !== null && busiest.actions > 2 ? oneAfterAnother(document, inOrder) : null;
  if (busiest === null || busiest.actions < 2) return null;
  const isTooMuch = team !== null && isMoreThan(team, busiest);
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
            {loadWords(busiest, team)}
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
                'Actions one after another',
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
      One after another, best return for a rupee first and at most two at once, they are done by week{' '}
      {formatNumber(lastWeekOf(document, chosen))} and gain {formatMoney(spread.npvGain)} instead of{' '}
      {formatMoney(plan.npvGain)}.
    </p>
  );
}

/** People in the data team; null where its cost is entered and nobody counted, or nobody is in it. */
function teamOf(document: ScenarioDocument): number | null {
  const read = readCase(document);
  const people = read.shape.mode === 'entered' ? null : figureOf(read, 'investment.headcount');
  return people === 0 ? null : people;
}

const weeksIn = ({ from, to }: Busiest) => to - from + 1;

/** The work alone is more than all their weeks, or there are more actions than people. */
const isMoreThan = (team: number, busiest: Busiest) =>
  busiest.leastWork > team * weeksIn(busiest) || busiest.actions > team;

function loadWords(busiest: Busiest, team: number | null): string {
  const { from, to, actions, leastWork } = busiest;
  const when = from === to ? `in week ${from}` : `in weeks ${from} to ${to}`;
  const work = Math.floor(leastWork);
  const asked =
    work === 0 ? '' : ` By their effort they ask for at least ${counted(work, 'week', 'weeks')} of one person’s work`;
  const had =
    team === null
      ? ''
      : `${work === 0 ? ' The' : ', and the'} team of ${formatNumber(team)} has ${formatNumber(team * weeksIn(busiest))}${work === 0 ? ' weeks of work' : ''} in that time, its daily work included`;
  return `At the busiest, ${when}, ${counted(actions, 'action')} run at once.${asked}${had}${asked === '' && had === '' ? '' : '.'}`;
}
