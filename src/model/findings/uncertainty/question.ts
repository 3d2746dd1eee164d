import { trialCountOf, type TrialCount } from '#model/findings/uncertainty/trial-count.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { chanceBetween } from '#model/uncertainty/simulation/curve.ts';

/** The amounts asked for, ₹: at least `least`, and at most `most` unless that is null. */
export interface Selection {
  readonly least: number;
  readonly most: number | null;
}

/** The question that the first sentence answers. */
export const ANY_GAIN: Selection = { least: 0, most: null };

export const isAnyGain = ({ least, most }: Selection): boolean => least === 0 && most === null;

/** The trials that end between the amounts asked for. */
export const answerOf = ({ least, most }: Selection, findings: SimulationFindings): TrialCount =>
  trialCountOf(chanceBetween(findings, least, most));
