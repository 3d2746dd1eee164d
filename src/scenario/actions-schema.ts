import type { ActionDocument } from '#model/document/document.ts';
import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import type { FactorId } from '#model/facts/readiness.ts';
import { numbersUnder, section, yesOrNo, type NumberKeys } from '#scenario/fields.ts';
import { z } from '#scenario/zod.ts';

/** An action takes points for the factors that it raises, and for no others. */
const action = (id: ActionId) =>
  section({
    chosen: z.optional(yesOrNo),
    ...numbersUnder<NumberKeys<ActionDocument>>(`actions.${id}`),
    raises: z.optional(section(numbersUnder<FactorId>(`actions.${id}.raises`))),
  });

type Actions = Record<ActionId, z.ZodMiniOptional<ReturnType<typeof action>>>;

export const actionsSchema = section(
  Object.fromEntries(ACTION_IDS.map((id) => [id, z.optional(action(id))] as const)) as Actions,
);
