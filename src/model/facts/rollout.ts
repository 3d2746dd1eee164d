import type { FourNumbers } from '#model/document/document.ts';

/** The phases of §6 are pilot, core team, standardisation, organisation-wide; their shares are our assumptions. */

/** Share of the first year's investment that each phase spends. */
export const COST_SHARES: FourNumbers = [0.05, 0.25, 0.3, 0.4];

/** Share of the benefits that is unlocked once a phase is passed. */
export const UNLOCKS: FourNumbers = [0.05, 0.3, 0.65, 1];

/** How likely a gate is passed at a readiness score: 60% at 0, 95% at 100. */
export const gateAt = (score: number): number => 0.6 + (0.35 * score) / 100;

/** A big bang fails 80% of the time, §6. */
export const BIG_BANG_SUCCESS = 0.2;
