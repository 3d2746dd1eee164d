import type { Approach } from '#model/document/document.ts';
import { GATES, type Gate } from '#model/facts/rollout.ts';

/** How a rollout may end: stopped at a gate, failed as a whole, or delivered. */
export type OutcomeId = 'stopped1' | 'stopped2' | 'stopped3' | 'stopped4' | 'failed' | 'delivered';

export const stoppedAt = (gate: Gate): OutcomeId => `stopped${gate}`;

/** The outcomes of either way, the earliest end first and the one delivered last: the order in which trials draw them. */
export const OUTCOMES: Readonly<Record<Approach, readonly OutcomeId[]>> = {
  phased: [...GATES.map(stoppedAt), 'delivered'],
  big_bang: ['failed', 'delivered'],
};

/** What the cells of a way begin with. */
const WAY: Readonly<Record<Approach, string>> = { phased: 'delivery.phased', big_bang: 'delivery.bigBang' };

/** The cell that says something of a way, or of one of its outcomes. */
export const wayCell = (approach: Approach, what: 'asked' | 'expectedNpv' | 'worstNpv' | 'probabilityLoss'): string =>
  `${WAY[approach]}.${what}`;
export const outcomeCell = (
  approach: Approach,
  outcome: OutcomeId,
  what: 'probability' | 'spent' | 'unlocked' | 'npv',
): string => `${WAY[approach]}.${outcome}.${what}`;
