import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { wayCell } from '#model/delivery/outcomes.ts';
import type { Approach } from '#model/document/document.ts';

/** The money that saying yes today commits. Money in rupees, shares as fractions. */
export interface Asked {
  readonly approach: Approach;
  readonly amount: number;
  readonly firstYear: number;
  /** What the pilot takes of it. */
  readonly pilotShare: number;
  readonly pilot: number;
}

/** What is asked for today: in phases the pilot, all at once the whole first year. */
export function askedOf(read: Case): Asked {
  const { approach } = read.shape;
  return {
    approach,
    amount: amountOf(read, wayCell(approach, 'asked')),
    firstYear: amountOf(read, wayCell('big_bang', 'asked')),
    pilotShare: amountOf(read, 'rollout.costShares.0'),
    pilot: amountOf(read, wayCell('phased', 'asked')),
  };
}
