import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';

/** The document with the readiness ramp in place of its own: readiness brings benefits sooner only where they follow it. */
export const onReadinessRamp = (document: ScenarioDocument): ScenarioDocument =>
  withValueAt(document, 'benefits.ramp.kind', 'readiness');

/** The same with gates that follow readiness too, whatever was entered for them. */
export const linkedToReadiness = (document: ScenarioDocument): ScenarioDocument =>
  withValueAt(onReadinessRamp(document), 'rollout.gateProbability', undefined);
