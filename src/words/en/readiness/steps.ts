import { ACTIONS, type ActionId } from '#model/facts/actions.ts';
import type { FactorId } from '#model/facts/readiness.ts';
import type { Choosing } from '#model/readiness/choosing.ts';
import { dateWords } from '#words/figures/dates.ts';
import { factorLabel } from './factors.ts';

/** The steps of the readiness screen as undoing names them. */
export const STEPS = {
  rampLinked: 'Ramp follows readiness',
  noneChosen: 'No action chosen',
  spread: 'Actions one after another',
  targetsBack: 'Targets: ours again',
  rampBack: 'Ramp of the source again',
} as const;

/** An action chosen, or not any more, with what the first choice does besides. */
export const choosingStep = ({ id, isChosen, linksRamp }: Pick<Choosing, 'id' | 'isChosen' | 'linksRamp'>): string =>
  `${ACTIONS[id].label}: ${isChosen ? 'chosen' : 'not chosen'}${linksRamp ? ', and the benefits follow readiness' : ''}`;

/** The numbers of an action given back to the catalogue. */
export const numbersBackStep = (id: ActionId): string => `${ACTIONS[id].label}: numbers back`;

/** A factor switched on or off. @param linksRamp as an answer that leaves none open */
export const applyingStep = (id: FactorId, applies: boolean, linksRamp = false): string =>
  `${factorLabel(id)}: ${applies ? 'applies' : 'not applicable'}${linksRamp ? ', and the benefits follow readiness' : ''}`;

/** A question answered. @param linksRamp with it everything is assessed, and the benefits follow readiness */
export const answeredStep = (id: FactorId, linksRamp: boolean): string =>
  `${factorLabel(id)}: answered${linksRamp ? ', and the benefits follow readiness' : ''}`;

/** An assessment kept, where one of that day was kept already in its place. */
export const keptStep = (day: string, isReplaced: boolean): string =>
  `Assessment of ${dateWords(day)} ${isReplaced ? 'replaced' : 'kept'}`;

/** An assessment deleted. */
export const deletedStep = (day: string): string => `Assessment of ${dateWords(day)} deleted`;
