import type { FourNumbers } from '#model/document/document.ts';
import { ours, source } from '#model/facts/provenance.ts';

/** The four phases of a rollout, §6; each ends in a gate. */
export const PHASES = [
  { id: 'pilot', label: 'Pilot', short: 'Pilot' },
  { id: 'coreTeam', label: 'Core team', short: 'Core' },
  { id: 'standardisation', label: 'Standardisation', short: 'Standard' },
  { id: 'organisation', label: 'Organisation-wide rollout', short: 'All' },
] as const;

/** The gates from 1, one at the end of each phase. */
export const GATES = [1, 2, 3, 4] as const;
export type Gate = (typeof GATES)[number];

/** Share of the first year's investment that each phase spends. */
export const COST_SHARES: FourNumbers = [0.05, 0.25, 0.3, 0.4];
export const COST_SHARES_PROVENANCE = ours('A pilot is small, the rollout to everybody the largest part.');

/** Share of the benefits that is unlocked once a phase's gate is passed. */
export const UNLOCKS: FourNumbers = [0.05, 0.3, 0.65, 1];
export const UNLOCKS_PROVENANCE = ours(
  'A phase brings its part of the benefit once its gate is passed, the first little.',
);

/** How likely a gate is passed at a readiness score of 0, and by how much likelier at 100. */
export const GATE_AT_ZERO = 0.6;
export const GATE_RISE = 0.35;
export const GATE_PROVENANCE = ours(
  '60% at a readiness of 0, 95% at 100: at 50 this gives 36% delivered in full and 23% nothing, near what is published of such programmes.',
);

/** A big bang fails 80% of the time, §6. */
export const BIG_BANG_SUCCESS = 0.2;
export const BIG_BANG_PROVENANCE = source('§6');
