import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { withValueAt } from '#model/document/write.ts';
import { numberInForce } from '#model/document/read.ts';
import { gateDaysOf, type GateDay } from '#model/findings/delivery/gate-days.ts';
import type { ActionId } from '#model/facts/actions.ts';
import { PHASES } from '#model/facts/rollout.ts';
import { hiringOf, type Hire } from '#model/plan/hiring.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { planStart } from '#model/plan/dates.ts';
import { scheduleOf, type Placed } from '#model/plan/schedule.ts';

/** A chosen action on the plan's weeks, both ends included and counted from 1. */
export interface PlannedAction {
  readonly id: ActionId;
  readonly firstWeek: number;
  readonly lastWeek: number;
}

/** Posts that have to be open for a phase. Weeks count from 1; 0 and less lie before the plan. */
export interface PlannedHiring {
  readonly phase: Hire['phase'];
  readonly people: number;
  /** The first week in which one of them has to be open, and the last before all are there. */
  readonly firstWeek: number;
  readonly lastWeek: number;
}

/** A gate on its day, and what it would be by the plan as the source has it. */
export interface PlannedGate extends GateDay {
  readonly usual: Pick<GateDay, 'week' | 'score' | 'probability'>;
}

/** What the plan of a case comes to. */
export interface PlanFinding {
  /** The first day of week 1, YYYY-MM-DD. */
  readonly start: string;
  readonly packages: readonly Placed[];
  readonly actions: readonly PlannedAction[];
  readonly hiring: readonly PlannedHiring[];
  readonly gates: readonly PlannedGate[];
  /** The week in which the last package is done. */
  readonly lastWeek: number;
  /** Whether a package stands elsewhere than the source has it. */
  readonly isMoved: boolean;
  /** Whether benefits start by the plan, and the NPV both ways, ₹; null where there are no figures yet. */
  readonly linked: { readonly isOn: boolean; readonly npvLinked: number; readonly npvUnlinked: number } | null;
}

/** @param today as YYYY-MM-DD, for the start of a plan that names none */
export function planOf(read: Case, today: string): PlanFinding {
  const { document } = read;
  const { packages } = scheduleOf(document);
  const isMoved = document.plan?.packages !== undefined;
  const gates = gateDaysOf(read);
  const usual = isMoved ? gateDaysOf(readCase(withValueAt(document, 'plan.packages', undefined))) : gates;
  return {
    start: planStart(document, today),
    packages,
    actions: read.shape.actions.map((id) => {
      const start = numberInForce(document, `actions.${id}.startWeek`) ?? 0;
      return { id, firstWeek: start + 1, lastWeek: start + (numberInForce(document, `actions.${id}.weeks`) ?? 0) };
    }),
    hiring: hiringIn(document),
    gates: gates.map((day, k) => ({ ...day, usual: usual[k] ?? day })),
    lastWeek: Math.max(...packages.map(({ lastWeek }) => lastWeek)),
    isMoved,
    linked: hasFigures(document) ? linkedOf(read) : null,
  };
}

function hiringIn(document: ScenarioDocument): readonly PlannedHiring[] {
  const { hires } = hiringOf(document);
  return PHASES.flatMap(({ id }) => {
    const own = hires.filter(({ phase }) => phase === id);
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        phase: id,
        people: own.reduce((sum, { people }) => sum + people, 0),
        firstWeek: Math.min(...own.map(({ openWeek }) => openWeek)),
        lastWeek: first.week - 1,
      },
    ];
  });
}

function linkedOf(read: Case): PlanFinding['linked'] {
  const isOn = read.shape.linked;
  const other = readCase(withValueAt(read.document, 'plan.linked', isOn ? undefined : true));
  const [here, there] = [amountOf(read, 'finance.npv'), amountOf(other, 'finance.npv')];
  return { isOn, npvLinked: isOn ? here : there, npvUnlinked: isOn ? there : here };
}
