import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { outcomeCell } from '#model/delivery/outcomes.ts';
import type { Approach } from '#model/document/document.ts';
import { countsDelivery } from '#model/document/choices-in-force.ts';
import { roughOddsOf, type Odds } from '#model/findings/odds.ts';

/** How likely a programme is not delivered in full, by the way chosen. */
export interface Stopping {
  readonly approach: Approach;
  /** `never` and `always` only where the odds leave nothing else. */
  readonly likely: 'never' | 'always' | Odds;
  /** What trials leave out because the outcomes stand for it, a fraction of the benefits; 0 where nothing. */
  readonly benefitRisk: number;
}

/** Null where the trials do not count it. */
export function stoppingOf(read: Case): Stopping | null {
  if (!countsDelivery(read.document)) return null;
  const { approach } = read.shape;
  const share = 1 - amountOf(read, outcomeCell(approach, 'delivered', 'probability'));
  return { approach, likely: likelyOf(share), benefitRisk: amountOf(read, 'benefits.benefitRisk') };
}

/** Products of entered probabilities are told apart from certainty at this. */
const CERTAIN = 1e-9;

function likelyOf(share: number): Stopping['likely'] {
  if (share < CERTAIN) return 'never';
  return share > 1 - CERTAIN ? 'always' : roughOddsOf(share);
}
