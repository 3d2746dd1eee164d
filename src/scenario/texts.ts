import { fits, isCalendarDate } from '#scenario/limits.ts';
import { shown, wrongKind } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

const isText = (input: unknown, accepts: string) => wrongKind(input, 'text', accepts);

/** A text that may be empty, of at most `longest` code points. */
export function optionalText(longest: number) {
  const accepts = `at most ${longest} characters`;
  return z
    .string({ error: ({ input }) => isText(input, accepts) })
    .check(
      z.refine((text) => fits(text, longest), { error: `is longer than ${longest} characters; accepts ${accepts}` }),
    );
}

/** A name: 1 to `longest` code points. */
export function nameText(longest: number) {
  const accepts = `1 to ${longest} characters`;
  return z.string({ error: ({ input }) => isText(input, accepts) }).check(
    z.refine((text) => text !== '', { abort: true, error: `is empty; accepts ${accepts}` }),
    z.refine((text) => fits(text, longest), { error: `is longer than ${longest} characters; accepts ${accepts}` }),
  );
}

const DATE = 'a day of the calendar as YYYY-MM-DD';

/** A day of the calendar. */
export const calendarDay = z
  .string({ error: ({ input }) => isText(input, DATE) })
  .check(z.refine(isCalendarDate, { error: ({ input }) => `${shown(input)} is no such day; accepts ${DATE}` }));
