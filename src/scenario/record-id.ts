import { shown, wrongKind } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

const ID = '1 to 24 of the letters a to z, digits, _ and -, a letter first';
/** Names that objects have by themselves. */
const TAKEN: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** What names a record of a list in paths. */
export const recordId = z.string({ error: ({ input }) => wrongKind(input, 'text', ID) }).check(
  z.refine((text) => /^[a-z][a-z0-9_-]{0,23}$/.test(text) && !TAKEN.has(text), {
    error: ({ input }) => `${shown(input)} is no id; accepts ${ID}`,
  }),
);

/** Of a list of records: no id stands twice. */
export const eachIdOnce = z.superRefine<readonly { readonly id: string }[]>((list, context) => {
  for (const [index, each] of list.entries()) {
    if (list.findIndex((other) => other.id === each.id) === index) continue;
    const message = `${shown(each.id)} stands here already; accepts each id once`;
    context.addIssue({ code: 'custom', path: [index, 'id'], message, input: each.id });
  }
});
