import type { Shape } from '#model/business-case/shape.ts';
import { countsDelivery } from '#model/document/choices-in-force.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';

/** Delivery as a driver among the others, by the name that analyses give it. */
export const DELIVERY = 'delivery';

/** What trials of a document draw besides its drivers. */
export const drawnIn = (document: ScenarioDocument): Shape['drawn'] => [
  ...(countsDelivery(document) ? (['delivery'] as const) : []),
  ...(document.uncertainty?.outsideView === true ? (['budget'] as const) : []),
];

/**
 * The document as trials that count delivery see it: without benefit risk. That a programme may stop is counted by its
 * outcomes, and a share held back for the same fear would count it twice.
 */
export const countedOnce = (document: ScenarioDocument): ScenarioDocument =>
  countsDelivery(document) ? withValueAt(document, 'benefits.benefitRisk', 0) : document;
