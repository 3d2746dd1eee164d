import { numberField } from '#model/document/fields.ts';
import { CHOICES } from '#scenario/choices.ts';
import { boundedList, choice, number, section } from '#scenario/fields.ts';
import { LONGEST_LENS_NAME, MOST_LENSES } from '#scenario/limits.ts';
import { nameText } from '#scenario/texts.ts';
import { shown } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

/** A lens sets all six fields, each within the bounds that it has in the benefits themselves. */
const field = (name: string) => number(numberField(`benefits.${name}`));

const lens = section({
  name: nameText(LONGEST_LENS_NAME),
  revenueAttribution: field('revenueAttribution'),
  contributionMargin: field('contributionMargin'),
  overlap: choice(CHOICES['benefits.overlap']),
  benefitRisk: field('benefitRisk'),
  costRisk: field('costRisk'),
  capacityCashable: field('capacityCashable'),
});

const AT_MOST = `at most ${MOST_LENSES} lenses`;

export const lensesSchema = z.pipe(
  boundedList(MOST_LENSES, `a list of ${AT_MOST}`, AT_MOST),
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
