import type { FourNumberField } from '#model/document/delivery-fields.ts';
import type { FourNumbers, ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';

/** A list of the rollout as it is in force, the document's own or the usual. */
export function listInForce(document: ScenarioDocument, list: FourNumberField): FourNumbers {
  const at = (place: number): number => numberInForce(document, `${list}.${place}`) ?? 0;
  return [at(0), at(1), at(2), at(3)];
}
