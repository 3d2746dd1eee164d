import { judged } from '#model/business-case/entered.ts';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { RampKind, ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { linkedToReadiness } from '#model/readiness/linked.ts';

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
  document.benefits?.ramp?.kind === 'readiness' ? null : between(npvOf(document), npvOf(linkedToReadiness(document)));

/**
 * What following readiness has done to the NPV by itself, no action counted, against another ramp: the part of a linked
 * plan's change that is not the actions'.
 *
 * @param kind the ramp before; absent, the one that a case has by default
 */
export function rampLinkSince(document: ScenarioDocument, kind: RampKind | undefined): RampLink {
  const idle = withValueAt(document, 'actions', undefined);
  return between(npvOf(withValueAt(idle, 'benefits.ramp.kind', kind)), npvOf(linkedToReadiness(idle)));
}

/** Whether it moves the NPV by a rupee or more: less cannot be shown. */
export const isFelt = ({ change }: RampLink): boolean => Math.round(Math.abs(change)) > 0;
