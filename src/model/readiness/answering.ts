import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { LINK_RAMP } from '#model/readiness/ramp-link.ts';
import { standingsOf } from '#model/readiness/standings.ts';

interface Change {
  readonly path: string;
  readonly value: unknown;
}

/** An answer to a question of the assessment, as one undoable step. */
export interface Answering {
  readonly changes: readonly Change[];
  /** The benefits begin to follow readiness with it. */
  readonly linksRamp: boolean;
}

/** Whether every factor was assessed, or does not apply. */
export const isAssessed = (document: ScenarioDocument): boolean =>
  standingsOf(document).every(({ isEntered, applies }) => isEntered || !applies);

/**
 * What an answer changes. The one with which everything is assessed for the first time lets the benefits follow readiness
 * too, where nobody has said how they come: a case that knows how ready the company is should not count on another.
 */
export function answering(document: ScenarioDocument, changes: readonly Change[]): Answering {
  const after = changes.reduce((from, { path, value }) => withValueAt(from, path, value), document);
  const linksRamp = document.benefits?.ramp?.kind === undefined && !isAssessed(document) && isAssessed(after);
  return { changes: linksRamp ? [...changes, LINK_RAMP] : changes, linksRamp };
}
