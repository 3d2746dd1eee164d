import { shapeOf, yearsOf } from '#model/business-case/shape.ts';
import type { Approach, ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import { gateCell } from '#model/delivery/gates.ts';
import { GATES, type Gate } from '#model/facts/rollout.ts';
import { costCell, factorsRaised, raiseCell } from '#model/readiness/action-cells.ts';
import { gainsOf, wayCounted, type Gain, type Odds } from '#model/readiness/gain.ts';
import { onReadinessRamp } from '#model/readiness/linked.ts';
import { quarterScore, quartersOf } from '#model/readiness/quarters.ts';
import { readEach, type Step } from '#model/readiness/held-gates.ts';

/** A probability without something and with it. */
export interface OddsMove {
  readonly from: number;
  readonly to: number;
}

/** What something does to the odds in phases. */
export interface OddsMoved {
  /** Of the four gates, in their order. */
  readonly gates: readonly (OddsMove & { readonly gate: Gate })[];
  /** Of being delivered in full. */
  readonly delivered: OddsMove;
}

/** An action beside the chosen set. Money in rupees. */
export interface PlannedAction {
  readonly chosen: boolean;
  /** As planned, before cost risk. */
  readonly cost: number;
  /** What it adds to the investment, cost risk included. */
  readonly costWithRisk: number;
  /** The set with it beside the set without it: its cost is taken off, in `sooner`. */
  readonly gain: Gain;
  /** That gain, together, for each rupee of its cost with risk; null for an action that costs nothing. */
  readonly perRupee: number | null;
  readonly odds: OddsMoved;
}

/** The chosen actions as a plan with a price, always on the readiness ramp. Money in rupees. */
export interface ActionPlan {
  /** The way of rolling out in whose expected NPV it counts; null: the NPV delivered in full. */
  readonly way: Approach | null;
  /** Of the chosen set, before cost risk. */
  readonly cost: number;
  readonly costWithRisk: number;
  /** Of the chosen set, over doing nothing. */
  readonly gain: Gain;
  readonly odds: OddsMoved;
  /** The readiness score in each quarter from the first. */
  readonly scores: readonly number[];
  readonly actions: Readonly<Record<ActionId, PlannedAction>>;
  /** The action not chosen that gains most for a rupee, sooner and finished together; null where none gains. */
  readonly bestNext: ActionId | null;
}

/** The places of the chosen set and of none among the sets; the set with or without an action stands behind them. */
const CHOSEN = 0;
const NONE = 1;
const toggledAt = (k: number) => 2 + k;

/**
 * The plan of a document. Every set is one scenario of the same sheet, in which an action that is left out costs and
 * raises nothing: so that an action counts once, however it is looked at.
 *
 * @param way whose expected NPV counts; null: the NPV delivered in full
 */
export function actionPlanOf(document: ScenarioDocument, way: Approach | null = wayCounted(document)): ActionPlan {
  const linked = onReadinessRamp(document);
  const chosen = new Set(shapeOf(linked).actions);
  const shape = { ...shapeOf(linked), actions: ACTION_IDS };
  const sets = [chosen, new Set<ActionId>(), ...ACTION_IDS.map((id) => toggled(chosen, id))];
  const varied = new Map(
    ACTION_IDS.flatMap((id) =>
      [costCell(id), ...factorsRaised(shape, id).map((factor) => raiseCell(id, factor))].map((cell) => {
        const own = numberInForce(linked, cell) ?? 0;
        return [cell, Float64Array.from(sets, (set) => (set.has(id) ? own : 0))] as const;
      }),
    ),
  );
  const scenarios = { document: linked, shape, varied, count: sets.length };
  const whole: Step = { from: NONE, to: CHOSEN };
  const steps = ACTION_IDS.map((id, k): Step =>
    chosen.has(id) ? { from: toggledAt(k), to: CHOSEN } : { from: CHOSEN, to: toggledAt(k) },
  );
  const { gains, odds } = gainsOf(scenarios, way, [whole, ...steps]);
  const quarters = yearsOf(shape).flatMap(quartersOf).map(quarterScore);
  const figures = readEach(scenarios, ['investment.actions', 'investment.caution', ...quarters]);
  const figure = (id: string) => (figures.get(id)?.[CHOSEN] ?? 0) + 0;
  const caution = figure('investment.caution');
  const gainAt = (k: number): Gain => gains[k] ?? NO_GAIN;
  const planned = ACTION_IDS.map((id, k): readonly [ActionId, PlannedAction] => {
    const cost = numberInForce(linked, costCell(id)) ?? 0;
    const costWithRisk = cost * caution;
    const gain = gainAt(1 + k);
    return [
      id,
      {
        chosen: chosen.has(id),
        cost,
        costWithRisk,
        gain,
        perRupee: costWithRisk > 0 ? gain.together / costWithRisk : null,
        odds: moved(odds, steps[k] ?? whole),
      },
    ];
  });
  const cost = figure('investment.actions');
  return {
    way,
    cost,
    costWithRisk: cost * caution,
    gain: gainAt(0),
    odds: moved(odds, whole),
    scores: quarters.map(figure),
    actions: Object.fromEntries(planned) as ActionPlan['actions'],
    bestNext: bestOf(planned),
  };
}

const NO_GAIN: Gain = { together: 0, sooner: 0, finished: 0, delivered: 0 };

const moved = ({ gates, delivered }: Odds, { from, to }: Step): OddsMoved => {
  const of = (column: Float64Array | undefined): OddsMove => ({ from: column?.[from] ?? 0, to: column?.[to] ?? 0 });
  return {
    gates: GATES.map((gate) => ({ gate, ...of(gates.get(gateCell(gate))) })),
    delivered: of(delivered),
  };
};

function toggled(set: ReadonlySet<ActionId>, id: ActionId): ReadonlySet<ActionId> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** What costs nothing and gains comes before all else. */
export const returnOf = ({ perRupee, gain }: Pick<PlannedAction, 'perRupee' | 'gain'>): number =>
  perRupee ?? (gain.together > 0 ? Number.POSITIVE_INFINITY : 0);

function bestOf(planned: readonly (readonly [ActionId, PlannedAction])[]): ActionId | null {
  const gaining = planned.filter(([, { chosen, gain }]) => !chosen && gain.together > 0);
  const [best] = gaining.toSorted(([, left], [, right]) =>
    returnOf(left) === returnOf(right) ? right.gain.together - left.gain.together : returnOf(right) - returnOf(left),
  );
  return best?.[0] ?? null;
}
