import { judged } from '#model/business-case/entered.ts';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { RampKind, ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { onReadinessRamp } from '#model/readiness/linked.ts';

/** The edit that makes benefits arrive by the readiness score. */
export const LINK_RAMP = { path: 'benefits.ramp.kind', value: 'readiness' } as const;

/** NPV in rupees before and after the case follows readiness. */
export interface RampLink {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

const npvOf = (document: ScenarioDocument): number => amountOf(readCase(judged(document)), 'finance.npv');

const between = (before: number, after: number): RampLink => ({ before, after, change: after - before });

/** What letting a case follow readiness does to its NPV; null for one that follows it already. */
export const rampLinkOf = (document: ScenarioDocument): RampLink | null =>
  document.benefits?.ramp?.kind === 'readiness' ? null : between(npvOf(document), npvOf(onReadinessRamp(document)));

/**
 * What following readiness has done to the NPV of a document, against another ramp.
 *
 * @param kind the ramp before; absent, the one that a case has by default
 */
export const rampLinkSince = (document: ScenarioDocument, kind: RampKind | undefined): RampLink =>
  between(npvOf(withValueAt(document, LINK_RAMP.path, kind)), npvOf(onReadinessRamp(document)));

/** The same with no action counted: the part of a linked plan's change that is not the actions'. */
export const rampLinkAlone = (document: ScenarioDocument, kind: RampKind | undefined): RampLink =>
  rampLinkSince(withValueAt(document, 'actions', undefined), kind);

/** Whether it moves the NPV by a rupee or more: less cannot be shown. */
export const isFelt = ({ change }: RampLink): boolean => Math.round(Math.abs(change)) > 0;
