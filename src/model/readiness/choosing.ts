import type { ScenarioDocument } from '#model/document/document.ts';
import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import { LINK_RAMP } from '#model/readiness/ramp-link.ts';

/** The field that says whether an action is chosen. */
export const chosenPath = (id: ActionId): string => `actions.${id}.chosen`;

/** Choosing an action or not choosing it any more, as one undoable step. */
export interface Choosing {
  readonly id: ActionId;
  readonly isChosen: boolean;
  readonly changes: readonly { readonly path: string; readonly value: unknown }[];
  /** The benefits begin to follow readiness with it. */
  readonly linksRamp: boolean;
}

/**
 * What choosing an action changes. The first one links the ramp to readiness, without which it would bring nothing sooner; where
 * actions are chosen already, the ramp is as the user wants it.
 */
export function choosing(document: ScenarioDocument, id: ActionId, isChosen: boolean): Choosing {
  const isFirst = ACTION_IDS.every((each) => document.actions?.[each]?.chosen !== true);
  const linksRamp = isChosen && isFirst && document.benefits?.ramp?.kind !== 'readiness';
  const own = { path: chosenPath(id), value: isChosen ? true : undefined };
  return { id, isChosen, changes: linksRamp ? [own, LINK_RAMP] : [own], linksRamp };
}
