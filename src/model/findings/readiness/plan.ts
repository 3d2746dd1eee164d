import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import type { ActionPlan, PlannedAction } from '#model/readiness/action-plan.ts';

/** What the chosen set comes to. Money in rupees; `chosen` counts actions. */
export type PlanOutcome =
  /** None is chosen, and none would gain. */
  | { readonly kind: 'none-pays' }
  | { readonly kind: 'none-chosen' }
  /** The case does not follow readiness, so the set only costs. */
  | { readonly kind: 'unlinked'; readonly chosen: number; readonly cost: number }
  | { readonly kind: 'gains'; readonly chosen: number; readonly cost: number; readonly gain: number }
  | { readonly kind: 'loses'; readonly chosen: number; readonly cost: number; readonly loss: number };

/** The actions of the catalogue that are chosen, in its order. */
export const chosenIn = ({ actions }: Pick<ActionPlan, 'actions'>): readonly ActionId[] =>
  ACTION_IDS.filter((id) => actions[id].chosen);

/** @param isLinked the case follows readiness */
export function planOutcome(plan: ActionPlan, isLinked: boolean): PlanOutcome {
  const { cost, npvGain, bestNext } = plan;
  const chosen = chosenIn(plan).length;
  if (chosen === 0) return { kind: bestNext === null ? 'none-pays' : 'none-chosen' };
  if (!isLinked) return { kind: 'unlinked', chosen, cost };
  return npvGain >= 0
    ? { kind: 'gains', chosen, cost, gain: npvGain }
    : { kind: 'loses', chosen, cost, loss: -npvGain };
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
