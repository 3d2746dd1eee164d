import { readCase, type Case } from '#model/business-case/read-case.ts';
import { BCG, MCKINSEY_OXFORD, type PublishedReach } from '#model/facts/base-rates.ts';
import { howFarOf, type HowFar } from './how-far.ts';

/** How far programmes get, by who says so. */
export interface ReachRow extends PublishedReach {
  readonly id: 'case' | 'reference' | 'bcg' | 'at-once';
}

/** What is published beside what our gates give. Shares as fractions. */
export interface BaseRates {
  /** This case in phases first, where it is not the reference; then what is published, then everything at once. */
  readonly rows: readonly ReachRow[];
  /** The phases as they come, at a readiness of 50. */
  readonly reference: HowFar;
  /** This case in phases; null where it is the reference. */
  readonly own: HowFar | null;
  /** Of the value planned, what came in the projects of McKinsey and Oxford. */
  readonly valueCame: number;
  /** How likely everything at once is finished in this case. */
  readonly bigBangSuccess: number;
}

/** Two ways of getting so far are told apart from here on: half a per cent. */
const APART = 0.005;

/** Ours, worked out from the sheet, beside the studies of others. */
export function baseRatesOf(read: Case): BaseRates {
  const reference = howFarOf(readCase({}), 'phased');
  const found = howFarOf(read, 'phased');
  const own = isApart(found, reference) ? found : null;
  const atOnce = howFarOf(read, 'big_bang');
  return {
    rows: [
      ...(own === null ? [] : [{ id: 'case', ...reachOf(own) } as const]),
      { id: 'reference', ...reachOf(reference) },
      { id: 'bcg', ...BCG.reach },
      { id: 'at-once', ...reachOf(atOnce) },
    ],
    reference,
    own,
    valueCame: 1 - MCKINSEY_OXFORD.valueMissed,
    bigBangSuccess: atOnce.full,
  };
}

const reachOf = ({ full, part, nothing }: HowFar): PublishedReach => ({ full, part, nothing });

const isApart = (one: HowFar, other: HowFar): boolean =>
  (['full', 'part', 'nothing', 'unlocked'] as const).some((what) => Math.abs(one[what] - other[what]) >= APART);
