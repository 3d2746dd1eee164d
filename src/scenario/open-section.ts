import { unknownField } from '#scenario/fields.ts';
import { shownKey, wrongKind } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownKey = (key: string, known: readonly string[], input: object) => ({
  code: 'unrecognized_keys' as const,
  keys: [key],
  path: [],
  input: { ...input },
  message: `${shownKey(key)}: ${unknownField(key, known)}`,
});

/** What is wrong under a key that only the document can name, by its own schema. */
function problemsUnder(key: string, value: unknown, schema: z.ZodMiniType) {
  const parsed = schema.safeParse(value);
  const issues = parsed.success ? [] : parsed.error.issues;
  return issues.map(({ path, message }) => ({ code: 'custom' as const, path: [key, ...path], message, input: value }));
}

/**
 * An object of these keys and of any others that `extra` knows, such as those that name a line of the user's own.
 * @param extra the schema of another key; null for a key that nothing may stand under
 */
export function openSection<Value>(
  shape: Readonly<Record<string, z.ZodMiniType<Value | undefined>>>,
  extra: (key: string) => z.ZodMiniType<Value> | null,
): z.ZodMiniType<Readonly<Record<string, Value>>> {
  const known = Object.keys(shape);
  const isKnown = new Set(known);
  const parsed = z.pipe(
    z.unknown().check(
      z.superRefine((input, context) => {
        // The one key that an object schema passes over in silence.
        if (isObject(input) && Object.hasOwn(input, '__proto__'))
          context.addIssue(unknownKey('__proto__', known, input));
      }),
    ),
    z
      .catchall(
        z.object(shape, {
          error: ({ input }) => wrongKind(input, 'an object', `{…} with ${known.slice(0, 16).join(', ')}`),
        }),
        z.unknown(),
      )
      .check(
        z.superRefine((found, context) => {
          for (const [key, value] of Object.entries(found)) {
            if (isKnown.has(key)) continue;
            const schema = extra(key);
            if (schema === null) context.addIssue(unknownKey(key, known, found));
            else for (const issue of problemsUnder(key, value, schema)) context.addIssue(issue);
          }
        }),
      ),
  );
  // What stands under other keys has passed the schema that `extra` gives for it.
  return parsed as unknown as z.ZodMiniType<Readonly<Record<string, Value>>>;
}
