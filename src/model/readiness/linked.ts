import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';

/** The document with the readiness ramp in place of its own: readiness is worth rupees only where benefits follow it. */
export const linkedToReadiness = (document: ScenarioDocument): ScenarioDocument =>
  withValueAt(document, 'benefits.ramp.kind', 'readiness');
