import { NUMBER_FIELDS } from '#model/document/fields.ts';
import type { NumberField } from '#model/document/number-field.ts';
import { nearest } from '#scenario/did-you-mean.ts';
import { acceptedBy, shown, shownKey, wrongKind, type Bounds } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

const stepWords = (step: number) => (step === 1 ? 'a whole number' : `a multiple of ${step}`);

/** A finite number within bounds; −0 becomes 0, so that equal documents are equal in every respect. */
export function number(bounds: Bounds) {
  const { minimum, maximum, multipleOf } = bounds;
  const accepts = acceptedBy(bounds);
  return z
    .number({
      error: ({ input }) => wrongKind(input, typeof input === 'number' ? 'a finite number' : 'a number', accepts),
    })
    .check(
      z.gte(minimum, { abort: true, error: ({ input }) => `${shown(input)} is below ${minimum}; accepts ${accepts}` }),
      z.lte(maximum, { abort: true, error: ({ input }) => `${shown(input)} is above ${maximum}; accepts ${accepts}` }),
      z.refine((value) => multipleOf === 0 || Number.isInteger(value / multipleOf), {
        error: ({ input }) => `${shown(input)} is not ${stepWords(multipleOf)}; accepts ${accepts}`,
      }),
      z.overwrite((value) => (value === 0 ? 0 : value)),
    );
}

/** True or false. */
export const yesOrNo = z.boolean({ error: ({ input }) => wrongKind(input, 'true or false', 'true, false') });

type OptionalNumber = z.ZodMiniOptional<z.ZodMiniNumber>;

const childOf = (prefix: string, { path }: NumberField) => {
  const child = path.startsWith(`${prefix}.`) ? path.slice(prefix.length + 1) : '';
  return child.includes('.') ? '' : child;
};

/** An optional number for each field of the model that stands directly under `prefix`. */
export function numbersUnder<Key extends string>(prefix: string): Record<Key, OptionalNumber> {
  const entries = NUMBER_FIELDS.flatMap((each) => {
    const child = childOf(prefix, each);
    return child === '' ? [] : [[child, z.optional(number(each))]];
  });
  return Object.fromEntries(entries) as Record<Key, OptionalNumber>;
}

/** The keys of a document's section that hold numbers. */
export type NumberKeys<Section> = {
  [Key in keyof Section & string]-?: NonNullable<Section[Key]> extends number ? Key : never;
}[keyof Section & string];

/** A list of anything, counted before a hostile one is looked at one by one; `atMost` is what one too long is told. */
export const boundedList = (longest: number, accepts: string, atMost = accepts) =>
  z
    .array(z.unknown(), { error: ({ input }) => wrongKind(input, 'a list', accepts) })
    .check(z.maxLength(longest, { abort: true, error: `is too long; accepts ${atMost}` }));

/** One of a list of ids. */
export const choice = <Id extends string>(ids: readonly [Id, ...Id[]]) =>
  z.enum(ids, {
    error: ({ input }) =>
      input === undefined ? `is missing; accepts ${ids.join(', ')}` : `${shown(input)} is not one of ${ids.join(', ')}`,
  });

const MOST_LISTED = 16;

function listed(keys: readonly string[]): string {
  const more = keys.length > MOST_LISTED ? `, … (${keys.length} in all)` : '';
  return keys.slice(0, MOST_LISTED).join(', ') + more;
}

const only = (found: readonly string[]) => (found.length === 1 ? found[0] : undefined);

/** The sentence for a key that an object does not have, given those that it has; keys with dots are paths. */
export function unknownField(key: string, known: readonly string[]): string {
  const kind = known.some((each) => each.includes('.')) ? 'unknown path' : 'unknown field';
  const meant = nearest(key, known) ?? only(known.filter((each) => each.endsWith(`.${key}`)));
  return meant === undefined ? `${kind}; accepts ${listed(known)}` : `${kind}; did you mean ${meant}?`;
}

/** An object of exactly these keys. */
export function section<Shape extends Record<string, z.ZodMiniType>>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, MOST_LISTED)
            .map((key) => `${shownKey(key)}: ${unknownField(key, known)}`)
            .join('; ')
        : wrongKind(issue.input, 'an object', `{…} with ${listed(known)}`),
  });
}
