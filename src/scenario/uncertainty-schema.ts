import { CHOICES } from '#scenario/choices.ts';
import { nearest } from '#scenario/did-you-mean.ts';
import { driverSchema } from '#scenario/driver-schema.ts';
import { isOwnDriver } from '#model/document/own-lines.ts';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import { openSection } from '#scenario/open-section.ts';
import { boundedList, choice, number, section, yesOrNo } from '#scenario/fields.ts';
import { MOST_OWN_LINES } from '#scenario/limits.ts';
import { shown, wrongKind } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

const drivers = openSection(
  Object.fromEntries(DRIVER_PATHS.map((path) => [path, z.optional(driverSchema(path))] as const)),
  (path) => (isOwnDriver(path) ? driverSchema(path) : null),
);

function notADriver(input: unknown): string {
  const meant = typeof input === 'string' ? nearest(input, DRIVER_PATHS) : undefined;
  if (meant !== undefined) return `${shown(input)} is not a driver; did you mean ${meant}?`;
  return wrongKind(input, 'a driver', 'a path such as benefits.revenueAttribution');
}

const driverPath = z
  .string({ error: ({ input }) => notADriver(input) })
  .check(
    z.refine((path) => DRIVER_PATHS.includes(path) || isOwnDriver(path), { error: ({ input }) => notADriver(input) }),
  );

const TRIPLE = '[driver, driver, number from -1 to 1]';
const correlation = z.tuple([driverPath, driverPath, number({ minimum: -1, maximum: 1, multipleOf: 0 })], {
  error: ({ input }) => wrongKind(input, 'a correlation', TRIPLE),
});

const pairOf = ([a, b]: readonly [string, string, number]) => (a < b ? `${a} ${b}` : `${b} ${a}`);

const MOST_DRIVERS = DRIVER_PATHS.length + 2 * MOST_OWN_LINES;
const MOST_PAIRS = (MOST_DRIVERS * (MOST_DRIVERS - 1)) / 2;

const correlations = z.pipe(
  boundedList(MOST_PAIRS, `a list of ${TRIPLE}`, `at most ${MOST_PAIRS} pairs`),
  z.array(correlation).check(
    z.superRefine((list, context) => {
      const seen = new Set<string>();
      for (const [index, triple] of list.entries()) {
        const [a, b] = triple;
        const refuse = (message: string) => context.addIssue({ code: 'custom', path: [index], message, input: triple });
        if (a === b) refuse(`${a} is correlated with itself; accepts two different drivers`);
        else if (seen.has(pairOf(triple))) refuse(`${a} and ${b} stand here already; accepts each pair once`);
        seen.add(pairOf(triple));
      }
    }),
  ),
);

const LARGEST_SEED = 2 ** 32 - 1;

export const uncertaintySchema = section({
  drivers: z.optional(drivers),
  correlations: z.optional(correlations),
  delivery: z.optional(yesOrNo),
  outsideView: z.optional(yesOrNo),
  sampling: z.optional(choice(CHOICES['uncertainty.sampling'])),
  trials: z.optional(number({ minimum: 1000, maximum: 1_000_000, multipleOf: 1 })),
  seed: z.optional(number({ minimum: 0, maximum: LARGEST_SEED, multipleOf: 1 })),
});
