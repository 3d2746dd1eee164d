import type { FactorId } from '#model/facts/readiness.ts';
import { FACTOR_IDS } from '#scenario/choices.ts';
import { boundedList, choice, numbersUnder, section } from '#scenario/fields.ts';
import { MOST_SNAPSHOTS } from '#scenario/limits.ts';
import { calendarDay } from '#scenario/texts.ts';
import { shown } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

const MOST_LEFT_OUT = FACTOR_IDS.length - 1;

const notApplicable = z.pipe(
  boundedList(
    MOST_LEFT_OUT,
    `at most ${MOST_LEFT_OUT} of the ${FACTOR_IDS.length} factors, each once: a case needs one factor that applies`,
  ),
  z.array(choice(FACTOR_IDS)).check(
    z.superRefine((list, context) => {
      for (const [index, id] of list.entries()) {
        if (list.indexOf(id) === index) continue;
        const message = `${shown(id)} stands here already; accepts each factor once`;
        context.addIssue({ code: 'custom', path: [index], message, input: id });
      }
    }),
    // A set has no order of its own: equal decisions are equal documents.
    z.overwrite((list) => FACTOR_IDS.filter((id) => list.includes(id))),
  ),
);

const snapshot = section({
  date: calendarDay,
  points: section(numbersUnder<FactorId>('readiness')).check(
    z.refine((points) => Object.values(points).some((each) => each !== undefined), {
      error: 'says nothing; accepts the points of at least one factor',
    }),
  ),
});

const snapshots = z.pipe(
  boundedList(MOST_SNAPSHOTS, `a list of at most ${MOST_SNAPSHOTS} snapshots, oldest first`),
  z.array(snapshot).check(
    z.superRefine((list, context) => {
      for (const [index, { date }] of list.entries()) {
        const before = list[index - 1]?.date;
        // Days in this form stand in the order of their letters.
        if (before === undefined || before < date) continue;
        const message = `${shown(date)} is not after ${shown(before)}; accepts each day once, oldest first`;
        context.addIssue({ code: 'custom', path: [index, 'date'], message, input: date });
      }
    }),
  ),
);

export const assessmentSchema = section({
  notApplicable: z.optional(notApplicable),
  targets: z.optional(section(numbersUnder<FactorId>('assessment.targets'))),
  snapshots: z.optional(snapshots),
});
