import { numberField } from '#model/document/fields.ts';
import { CHOICES } from '#scenario/choices.ts';
import { choice, number, section } from '#scenario/fields.ts';
import { LONGEST_LENS_NAME, MOST_LENSES } from '#scenario/limits.ts';
import { nameText } from '#scenario/texts.ts';
import { shown, wrongKind } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

/** A lens sets all five fields, each within the bounds that it has in the benefits themselves. */
const field = (name: string) => number(numberField(`benefits.${name}`));

const lens = section({
  name: nameText(LONGEST_LENS_NAME),
  revenueAttribution: field('revenueAttribution'),
  contributionMargin: field('contributionMargin'),
  overlap: choice(CHOICES['benefits.overlap']),
  benefitRisk: field('benefitRisk'),
  costRisk: field('costRisk'),
});

const ACCEPTS = `a list of at most ${MOST_LENSES} lenses`;

/** Counted before a hostile list is looked at one by one. */
const boundedList = z
  .array(z.unknown(), { error: ({ input }) => wrongKind(input, 'a list', ACCEPTS) })
  .check(z.maxLength(MOST_LENSES, { abort: true, error: `is too long; accepts at most ${MOST_LENSES} lenses` }));

export const lensesSchema = z.pipe(
  boundedList,
  z.array(lens).check(
    z.superRefine((list, context) => {
      for (const [index, { name }] of list.entries()) {
        if (list.findIndex((each) => each.name === name) === index) continue;
        const message = `${shown(name)} stands here already; accepts each name once`;
        context.addIssue({ code: 'custom', path: [index, 'name'], message, input: name });
      }
    }),
  ),
);
