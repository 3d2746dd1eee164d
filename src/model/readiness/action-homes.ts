import { ACTION_IDS, ACTIONS, type ActionId } from '#model/facts/actions.ts';
import { FACTORS, type FactorId } from '#model/facts/readiness.ts';
import { returnOf, type ActionPlan } from '#model/readiness/action-plan.ts';
import type { Applies } from '#model/readiness/weights.ts';

/** The factors that an action raises by the catalogue, the one it raises most first. */
export function factorsRaisedBy(id: ActionId): readonly FactorId[] {
  const { raises } = ACTIONS[id];
  const points = (factor: FactorId) => raises[factor]?.value ?? 0;
  return FACTORS.map((each) => each.id)
    .filter((factor) => raises[factor] !== undefined)
    .toSorted((left, right) => points(right) - points(left));
}

/** The factor under which an action stands: of those that apply the one it raises most; null where none applies. */
export const homeOf = (id: ActionId, applies: Applies): FactorId | null => factorsRaisedBy(id).find(applies) ?? null;

/** All actions, the one that gains most for a rupee first. */
export const byReturn = ({ actions }: Pick<ActionPlan, 'actions'>): readonly ActionId[] =>
  ACTION_IDS.toSorted((left, right) => {
    const [one, other] = [returnOf(actions[left]), returnOf(actions[right])];
    return one === other ? 0 : other - one;
  });

/** The action not chosen that gains most for a rupee outside a factor, with the factor where it stands. */
export function nextElsewhere(
  plan: Pick<ActionPlan, 'actions'>,
  applies: Applies,
  outside: FactorId | null,
): { readonly id: ActionId; readonly home: FactorId } | null {
  for (const id of byReturn(plan)) {
    const home = homeOf(id, applies);
    const { chosen, gain } = plan.actions[id];
    if (!chosen && gain.together > 0 && home !== null && home !== outside) return { id, home };
  }
  return null;
}
