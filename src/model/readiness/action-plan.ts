import { inputsOf } from '#model/business-case/read-case.ts';
import { businessCaseSheet } from '#model/business-case/sheet.ts';
import { shapeOf, yearsOf } from '#model/business-case/shape.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import { wayCell } from '#model/delivery/outcomes.ts';
import { costCell, factorsRaised, raiseCell } from '#model/readiness/action-cells.ts';
import { linkedToReadiness } from '#model/readiness/linked.ts';
import { quarterScore, quartersOf } from '#model/readiness/quarters.ts';
import { readColumns } from '#model/sheet/columns.ts';

const EXPECTED = wayCell('phased', 'expectedNpv');

/** An action beside the chosen set. Money in rupees. */
export interface PlannedAction {
  readonly chosen: boolean;
  /** As planned, before cost risk. */
  readonly cost: number;
  /** What it adds to the investment, cost risk included. */
  readonly costWithRisk: number;
  /** NPV of the set with it, less NPV of the set without it: its cost is taken off. */
  readonly npvGain: number;
  /** That gain for each rupee of its cost with risk; null for an action that costs nothing. */
  readonly gainPerRupee: number | null;
  /** The same of the expected NPV of the phased way: speed, and likelier gates after it ends. */
  readonly expectedGain: number;
  readonly expectedGainPerRupee: number | null;
}

/** The chosen actions as a plan with a price, always on the readiness ramp and with gates by readiness. Money in rupees. */
export interface ActionPlan {
  /** Of the chosen set, before cost risk. */
  readonly cost: number;
  readonly costWithRisk: number;
  /** With the chosen set, and what it gains over doing nothing. */
  readonly npv: number;
  readonly npvGain: number;
  /** The same of the expected NPV of the phased way. */
  readonly expectedNpv: number;
  readonly expectedGain: number;
  /** The readiness score in each quarter from the first. */
  readonly scores: readonly number[];
  readonly actions: Readonly<Record<ActionId, PlannedAction>>;
  /** The action not chosen that gains most expected NPV for a rupee; null where none gains. */
  readonly bestNext: ActionId | null;
}

/**
 * The plan of a document. Every set is one scenario of the same sheet, in which an action that is left out costs and
 * raises nothing: so that an action counts once, however it is looked at.
 */
export function actionPlanOf(document: ScenarioDocument): ActionPlan {
  const linked = linkedToReadiness(document);
  const chosen = new Set(shapeOf(linked).actions);
  const shape = { ...shapeOf(linked), actions: ACTION_IDS };
  const sheet = businessCaseSheet(shape);
  const sets = [chosen, new Set<ActionId>(), ...ACTION_IDS.map((id) => toggled(chosen, id))];
  const varied = new Map(
    ACTION_IDS.flatMap((id) =>
      [costCell(id), ...factorsRaised(shape, id).map((factor) => raiseCell(id, factor))].map((cell) => {
        const own = numberInForce(linked, cell) ?? 0;
        return [cell, Float64Array.from(sets, (set) => (set.has(id) ? own : 0))] as const;
      }),
    ),
  );
  const quarters = yearsOf(shape).flatMap(quartersOf).map(quarterScore);
  const wanted = ['finance.npv', EXPECTED, 'investment.actions', 'investment.caution', ...quarters];
  const figures = readColumns(sheet, inputsOf(sheet, linked), varied, wanted, sets.length);
  const figure = (id: string, set: number) => (figures.get(id)?.[set] ?? 0) + 0;

  const npv = figure('finance.npv', 0);
  const caution = figure('investment.caution', 0);
  const planned = ACTION_IDS.map((id, k): readonly [ActionId, PlannedAction] => {
    const isChosen = chosen.has(id);
    const gainOf = (cell: string) => (figure(cell, 0) - figure(cell, 2 + k)) * (isChosen ? 1 : -1) + 0;
    const cost = numberInForce(linked, costCell(id)) ?? 0;
    const costWithRisk = cost * caution;
    const perRupee = (gain: number) => (costWithRisk > 0 ? gain / costWithRisk : null);
    const [npvGain, expectedGain] = [gainOf('finance.npv'), gainOf(EXPECTED)];
    return [
      id,
      {
        chosen: isChosen,
        cost,
        costWithRisk,
        npvGain,
        gainPerRupee: perRupee(npvGain),
        expectedGain,
        expectedGainPerRupee: perRupee(expectedGain),
      },
    ];
  });
  const cost = figure('investment.actions', 0);
  return {
    cost,
    costWithRisk: cost * caution,
    npv,
    npvGain: npv - figure('finance.npv', 1),
    expectedNpv: figure(EXPECTED, 0),
    expectedGain: figure(EXPECTED, 0) - figure(EXPECTED, 1),
    scores: quarters.map((id) => figure(id, 0)),
    actions: Object.fromEntries(planned) as ActionPlan['actions'],
    bestNext: bestOf(planned),
  };
}

function toggled(set: ReadonlySet<ActionId>, id: ActionId): ReadonlySet<ActionId> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

function bestOf(planned: readonly (readonly [ActionId, PlannedAction])[]): ActionId | null {
  const gaining = planned.filter(([, { chosen, expectedGain }]) => !chosen && expectedGain > 0);
  // What costs nothing and gains comes before all else.
  const perRupee = ({ expectedGainPerRupee }: PlannedAction) => expectedGainPerRupee ?? Number.POSITIVE_INFINITY;
  const [best] = gaining.toSorted(([, left], [, right]) =>
    perRupee(left) === perRupee(right) ? right.expectedGain - left.expectedGain : perRupee(right) - perRupee(left),
  );
  return best?.[0] ?? null;
}
