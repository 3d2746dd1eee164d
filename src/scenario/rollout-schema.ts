import { neverFalls, sharesOff } from '#model/document/delivery-fields.ts';
import { CHOICES } from '#scenario/choices.ts';
import { choice, number, section } from '#scenario/fields.ts';
import { shown, wrongKind, type Bounds } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

const SHARE: Bounds = { minimum: 0, maximum: 1, multipleOf: 0, unit: 'fraction' };
const FOUR = 'four numbers, each 0 to 1: pilot, core team, standardisation, organisation-wide';
const GATE = 'null (linked to readiness), one number 0 to 1, or four';

const share = number(SHARE);
const four = (accepts: string) =>
  z.tuple([share, share, share, share], { error: ({ input }) => wrongKind(input, 'four numbers', accepts) });

const costShares = four(`${FOUR}; they sum to 1`).check(
  z.refine((shares) => sharesOff(shares) === 0, {
    error: ({ input }) => `${shown(input)} does not sum to 1; accepts ${FOUR}, together 1`,
  }),
);

const unlocks = four(`${FOUR}; none below the one before`).check(
  z.refine(neverFalls, {
    error: ({ input }) => `${shown(input)} falls; accepts ${FOUR}, none below the one before`,
  }),
);

const gateProbability = z.union([z.null(), share, four(GATE)], {
  error: ({ input }) => wrongKind(input, 'a probability', GATE),
});

export const rolloutSchema = section({
  approach: z.optional(choice(CHOICES['rollout.approach'])),
  costShares: z.optional(costShares),
  unlocks: z.optional(unlocks),
  gateProbability: z.optional(gateProbability),
  bigBangSuccess: z.optional(share),
});
