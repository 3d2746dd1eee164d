import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import type { ActionPlan, PlannedAction } from '#model/readiness/action-plan.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { countingOf, type Counting } from '#model/readiness/gain.ts';
import { standingsOf, type Standing } from '#model/readiness/standings.ts';

/** What the chosen set comes to. Money in rupees; `chosen` counts actions. */
export type PlanOutcome =
  /** None is chosen, and none would gain. */
  | { readonly kind: 'none-pays' }
  /** `gaps` counts factors below their targets. */
  | { readonly kind: 'none-chosen'; readonly gaps: number }
  /** The benefits do not follow readiness: nothing comes sooner, and only gates that follow it get likelier. */
  | { readonly kind: 'unlinked'; readonly chosen: number; readonly cost: number; readonly raisesOdds: boolean }
  | {
      readonly kind: 'gains';
      readonly chosen: number;
      readonly cost: number;
      readonly gain: number;
      readonly counting: Counting;
    }
  | {
      readonly kind: 'loses';
      readonly chosen: number;
      readonly cost: number;
      readonly loss: number;
      readonly counting: Counting;
    };

/** The actions of the catalogue that are chosen, in its order. */
export const chosenIn = ({ actions }: Pick<ActionPlan, 'actions'>): readonly ActionId[] =>
  ACTION_IDS.filter((id) => actions[id].chosen);

const gapsOf = (standings: readonly Standing[]): number =>
  standings.filter(({ applies, points, target }) => applies && points < target).length;

/** What the chosen actions of a document come to. */
export function planOutcome(document: ScenarioDocument, plan: ActionPlan): PlanOutcome {
  const { cost, bestNext } = plan;
  const gain = plan.gain.together;
  const chosen = chosenIn(plan).length;
  if (chosen === 0)
    return bestNext === null ? { kind: 'none-pays' } : { kind: 'none-chosen', gaps: gapsOf(standingsOf(document)) };
  const counting = countingOf(document);
  if (document.benefits?.ramp?.kind !== 'readiness')
    return { kind: 'unlinked', chosen, cost, raisesOdds: counting === 'both' };
  return gain >= 0
    ? { kind: 'gains', chosen, cost, gain, counting }
    : { kind: 'loses', chosen, cost, loss: -gain, counting };
}

/** The action that gains most for a rupee, or why there is none. */
export type BestNextAction =
  | { readonly kind: 'all-chosen' }
  | { readonly kind: 'none-gains' }
  | ({ readonly kind: 'best'; readonly id: ActionId } & PlannedAction);

/** Of the actions not chosen yet. */
export function bestNextOf(plan: ActionPlan): BestNextAction {
  const { bestNext: id, actions } = plan;
  if (id !== null) return { kind: 'best', id, ...actions[id] };
  return { kind: chosenIn(plan).length === ACTION_IDS.length ? 'all-chosen' : 'none-gains' };
}

/** How the score climbs by the chosen set: where from, where to, and the quarter from which it stays, counted from 1. */
export interface Climb {
  readonly from: number;
  readonly to: number;
  readonly settles: number;
}

/** @param scores the score in each quarter from the first */
export function climbOf(scores: readonly number[]): Climb {
  const [from = 0] = scores;
  const to = scores.at(-1) ?? from;
  return { from, to, settles: scores.indexOf(to) + 1 };
}
