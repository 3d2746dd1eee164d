import type { OwnBenefit, OwnCost } from '#model/document/own-lines.ts';
import { KINDS, LINE_IDS } from '#model/facts/benefit-lines.ts';
import { choice, boundedList, number, section, yesOrNo } from '#scenario/fields.ts';
import { LONGEST_LINE_NAME, MOST_OWN_LINES } from '#scenario/limits.ts';
import { eachIdOnce } from '#scenario/record-id.ts';
import { nameText } from '#scenario/texts.ts';
import { shown, wrongKind } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

const ID = '1 to 24 of the letters a to z, digits, _ and -, a letter first, and no line of the catalogues';
/** Names that objects have by themselves are none either. */
const TAKEN: ReadonlySet<string> = new Set([...LINE_IDS, 'constructor', 'prototype']);

const id = z.string({ error: ({ input }) => wrongKind(input, 'text', ID) }).check(
  z.refine((text) => /^[a-z][a-z0-9_-]{0,23}$/.test(text) && !TAKEN.has(text), {
    error: ({ input }) => `${shown(input)} is no id of a line of one's own; accepts ${ID}`,
  }),
);

const AMOUNT = { minimum: 0, maximum: 1e15, multipleOf: 0, unit: 'rupees' } as const;
const year = (minimum: number) => number({ minimum, maximum: 10, multipleOf: 1 });

const cost = section({
  id,
  name: nameText(LONGEST_LINE_NAME),
  kind: choice(['once', 'yearly'] as const satisfies readonly OwnCost['kind'][]),
  amount: number(AMOUNT),
  fromYear: z.optional(year(0)),
  toYear: z.optional(year(0)),
  growth: z.optional(number({ minimum: -0.5, maximum: 2, multipleOf: 0, unit: 'fraction' })),
  off: z.optional(yesOrNo),
}).check(
  z.superRefine(({ fromYear = 0, toYear = 10 }, context) => {
    if (toYear >= fromYear) return;
    const message = `${toYear} is before fromYear, ${fromYear}; accepts fromYear ≤ toYear`;
    context.addIssue({ code: 'custom', path: ['toYear'], message, input: toYear });
  }),
);

const benefit = section({
  id,
  name: nameText(LONGEST_LINE_NAME),
  kind: choice(Object.keys(KINDS) as unknown as readonly [OwnBenefit['kind'], ...OwnBenefit['kind'][]]),
  amount: number(AMOUNT),
  ramped: z.optional(yesOrNo),
  attributed: z.optional(yesOrNo),
  off: z.optional(yesOrNo),
});

const AT_MOST = `at most ${MOST_OWN_LINES} lines`;

const listOf = <Line extends z.ZodMiniType<{ readonly id: string }>>(line: Line) =>
  z.pipe(boundedList(MOST_OWN_LINES, `a list of ${AT_MOST}`, AT_MOST), z.array(line).check(eachIdOnce));

export const ownCostsSchema = listOf(cost);
export const ownBenefitsSchema = listOf(benefit);
