import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { Opening } from '#ui/opening.tsx';
import { planObjection, planSentence } from '#words/plan/plan.ts';

/** What starts when, and what it unlocks. */
export const PlanOpening = ({ plan }: { readonly plan: PlanFinding }) => (
  <Opening testId="opening" objection={planObjection(plan)}>
    {planSentence(plan)}
  </Opening>
);
