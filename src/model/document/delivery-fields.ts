import type { ScenarioDocument } from '#model/document/document.ts';
import { field, type NumberField } from '#model/document/number-field.ts';
import {
  BIG_BANG_PROVENANCE,
  BIG_BANG_SUCCESS,
  COST_SHARES,
  COST_SHARES_PROVENANCE,
  GATE_PROVENANCE,
  PHASES,
  UNLOCKS,
  UNLOCKS_PROVENANCE,
} from '#model/facts/rollout.ts';

/** Fields that a document gives as one list of four, phase by phase; the path of one of its numbers ends in its place, from 0. */
export const FOUR_NUMBER_FIELDS = ['rollout.costShares', 'rollout.unlocks', 'rollout.gateProbability'] as const;
export type FourNumberField = (typeof FOUR_NUMBER_FIELDS)[number];

/** The list to which the number at a path belongs; null for any other. It is set and taken back as a whole. */
export const listOf = (path: string): FourNumberField | null =>
  FOUR_NUMBER_FIELDS.find((list) => path.startsWith(`${list}.`)) ?? null;

const SHARE = [0, 1] as const;

/** What cost shares that are written with decimals may be off 1 by, all four together. */
const SHARES_OFF = 1e-9;

/** How far cost shares are from making the whole, a fraction: above 0 they are too much, 0 where they make it. */
export function sharesOff(shares: readonly number[]): number {
  const off = shares.reduce((sum, share) => sum + share, 0) - 1;
  return Math.abs(off) <= SHARES_OFF ? 0 : off;
}

/** Whether no phase unlocks less than the one before it. */
export const neverFalls = (unlocks: readonly number[]): boolean =>
  unlocks.every((each, k) => each >= (unlocks[k - 1] ?? 0));

/** One number may stand for all four gates. */
const commonGate = ({ rollout }: ScenarioDocument): number | null =>
  typeof rollout?.gateProbability === 'number' ? rollout.gateProbability : null;

/** The numbers of the rollout: what each phase costs and unlocks, how likely its gate is passed, and the big bang's odds. */
export const DELIVERY_FIELDS: readonly NumberField[] = [
  ...PHASES.map(({ label }, k) =>
    field(
      `rollout.costShares.${k}`,
      `${label}: share of the cost`,
      "part of the first year's investment that this phase spends; the four make 100%",
      'fraction',
      SHARE,
      COST_SHARES[k] ?? 0,
      COST_SHARES_PROVENANCE,
    ),
  ),
  ...PHASES.map(({ label }, k) =>
    field(
      `rollout.unlocks.${k}`,
      `${label}: benefit unlocked`,
      'part of the benefits that comes once the gate of this phase is passed; never less than the phase before',
      'fraction',
      SHARE,
      UNLOCKS[k] ?? 0,
      UNLOCKS_PROVENANCE,
    ),
  ),
  ...PHASES.map(({ label }, k) =>
    field(
      `rollout.gateProbability.${k}`,
      `${label}: gate passed`,
      'how likely the programme goes on at the end of this phase',
      'fraction',
      SHARE,
      commonGate,
      GATE_PROVENANCE,
    ),
  ),
  field(
    'rollout.bigBangSuccess',
    'Big bang: success',
    'how likely everything at once is finished',
    'fraction',
    SHARE,
    BIG_BANG_SUCCESS,
    BIG_BANG_PROVENANCE,
  ),
];
