import { figuresThatMatter } from '#model/business-case/entered.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { BaseId } from '#model/facts/benefit-lines.ts';

/** Which of the yearly amounts that matter most the document gives, and which it does not; ₹0 is given. */
export interface Given {
  readonly given: readonly BaseId[];
  readonly missing: readonly BaseId[];
}

/** In the order in which they are asked for. */
export function givenIn(document: ScenarioDocument): Given {
  const asked = figuresThatMatter(document);
  const isGiven = (base: BaseId) => document.company?.[base] !== undefined;
  return { given: asked.filter(isGiven), missing: asked.filter((base) => !isGiven(base)) };
}
