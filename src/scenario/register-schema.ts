import { SHAPING_CHOICES } from '#model/business-case/shaping-choices.ts';
import { NUMBER_FIELDS } from '#model/document/fields.ts';
import { ownLineField } from '#model/document/own-lines.ts';
import { CONFIDENCES } from '#scenario/choices.ts';
import { openSection } from '#scenario/open-section.ts';
import { choice, section } from '#scenario/fields.ts';
import { LONGEST_NOTE, LONGEST_OWNER } from '#scenario/limits.ts';
import { calendarDay, optionalText } from '#scenario/texts.ts';
import { z } from '#scenario/zod.ts';

/** Every path that the register may say something about, in the order in which it stands in a document. */
export const REGISTER_PATHS: readonly string[] = [...SHAPING_CHOICES, ...NUMBER_FIELDS].map(({ path }) => path);

const entry = section({
  note: z.optional(optionalText(LONGEST_NOTE)),
  confidence: z.optional(choice(CONFIDENCES)),
  owner: z.optional(optionalText(LONGEST_OWNER)),
  date: z.optional(calendarDay),
}).check(
  z.refine((said) => Object.values(said).some((each) => each !== undefined && each !== ''), {
    error: 'says nothing; accepts at least one of note, confidence, owner, date',
  }),
);

/** What the user says about their values, by path. */
export const registerSchema = openSection(
  Object.fromEntries(REGISTER_PATHS.map((path) => [path, z.optional(entry)] as const)),
  (path) => (ownLineField(path) === null ? null : entry),
);
