import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';

/**
 * The document with the readiness ramp in place of its own, and gates that follow readiness: readiness is worth rupees only
 * where benefits or the odds of delivery follow it.
 */
export const linkedToReadiness = (document: ScenarioDocument): ScenarioDocument =>
  withValueAt(withValueAt(document, 'benefits.ramp.kind', 'readiness'), 'rollout.gateProbability', undefined);
