import type { ScenarioDocument } from '#model/document/document.ts';
import { ACTION_IDS, ACTIONS, type ActionId } from '#model/facts/actions.ts';
import type { Change } from '#store/neev-store.ts';
import { LINK_RAMP } from '#features/readiness/shared/ramp-link.ts';

export const chosenPath = (id: ActionId): string => `actions.${id}.chosen`;

/** One undoable step. */
export interface Choosing {
  readonly changes: readonly Change[];
  /** Its name for the reader. */
  readonly what: string;
  /** The benefits begin to follow readiness with it. */
  readonly linksRamp: boolean;
}

/**
 * What choosing an action changes. The first one links the ramp to readiness, without which it would only cost; where
 * actions are chosen already, the ramp is as the user wants it.
 */
export function choosing(document: ScenarioDocument, id: ActionId, isChosen: boolean): Choosing {
  const isFirst = ACTION_IDS.every((each) => document.actions?.[each]?.chosen !== true);
  const linksRamp = isChosen && isFirst && document.benefits?.ramp?.kind !== 'readiness';
  const own = { path: chosenPath(id), value: isChosen ? true : undefined };
  const { label } = ACTIONS[id];
  return {
    changes: linksRamp ? [own, LINK_RAMP] : [own],
    what: `${label}: ${isChosen ? 'chosen' : 'not chosen'}${linksRamp ? ', and the case follows readiness' : ''}`,
    linksRamp,
  };
}
