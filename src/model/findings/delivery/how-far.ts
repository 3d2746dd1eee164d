import type { Case } from '#model/business-case/read-case.ts';
import { wayOf, type Outcome } from '#model/delivery/rollout.ts';
import type { Approach } from '#model/document/document.ts';

/** How far a way gets, as shares of programmes that make 1; fractions. */
export interface HowFar {
  /** Delivered in full. */
  readonly full: number;
  /** Stopped with a part of the benefit. */
  readonly part: number;
  /** Stopped with nothing. */
  readonly nothing: number;
  /** Of the benefit, on average over all of them. */
  readonly unlocked: number;
}

/** How far a way gets by its outcomes. */
export function howFarOf(read: Case, approach: Approach): HowFar {
  const { outcomes } = wayOf(read, approach);
  const share = (counts: (outcome: Outcome) => boolean) =>
    outcomes.reduce((sum, outcome) => (counts(outcome) ? sum + outcome.probability : sum), 0);
  return {
    full: share(({ name }) => name === 'delivered'),
    part: share(({ name, unlocked }) => name !== 'delivered' && unlocked > 0),
    nothing: share(({ name, unlocked }) => name !== 'delivered' && unlocked <= 0),
    unlocked: outcomes.reduce((sum, { unlocked, probability }) => sum + unlocked * probability, 0),
  };
}
