import type { DriverRange } from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import { DRIVER_SHAPES } from '#scenario/choices.ts';
import { choice, number, section } from '#scenario/fields.ts';
import { acceptedBy, shown, wrongKind, type Bounds } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

/** A range before its empty parts are dropped. */
type Given = { readonly [Part in keyof DriverRange]: DriverRange[Part] | undefined };

/** Normal and lognormal are given by their 5th and 95th percentiles alone. */
const usesLikely = ({ shape }: Given) => shape !== 'normal' && shape !== 'lognormal';

/** A part that was left out is the driver's usual value, which nothing here is compared with. */
const isAbove = (a: number | undefined, b: number | undefined) => a !== undefined && b !== undefined && a > b;

type Complaint = readonly [key: keyof DriverRange, message: string];

function complaints(range: Given, bounds: Bounds): readonly Complaint[] {
  const { shape, low, high } = range;
  const likely = usesLikely(range) ? range.likely : undefined;
  const order = likely === undefined ? 'low ≤ high' : 'low ≤ likely ≤ high';
  const found: Complaint[] = [];
  if (likely === undefined) {
    if (isAbove(low, high)) found.push(['low', `${shown(low)} is above high, ${shown(high)}; accepts ${order}`]);
  } else {
    const outside = likely < bounds.minimum || likely > bounds.maximum;
    if (outside) found.push(['likely', `${shown(likely)} is out of range; accepts ${acceptedBy(bounds)}`]);
    if (isAbove(low, likely)) found.push(['likely', `${shown(likely)} is below low, ${shown(low)}; accepts ${order}`]);
    if (isAbove(likely, high))
      found.push(['likely', `${shown(likely)} is above high, ${shown(high)}; accepts ${order}`]);
  }
  if (shape === 'lognormal' && low !== undefined && low <= 0)
    found.push(['low', `${shown(low)} is not above 0; lognormal accepts low above 0`]);
  return found;
}

/** What is given of the range and shape of one driver, within what its field accepts; a range has no steps. */
export function driverSchema(path: string) {
  const field: Bounds = { ...numberField(path), multipleOf: 0 };
  const bound = number(field);
  const finite = z
    .number({ error: ({ input }) => wrongKind(input, 'a finite number', acceptedBy(field)) })
    .check(z.overwrite((value) => (value === 0 ? 0 : value)));
  const parts = {
    shape: z.optional(choice(DRIVER_SHAPES)),
    low: z.optional(bound),
    likely: z.optional(finite),
    high: z.optional(bound),
  };
  return section(parts).check(
    z.superRefine((range, context) => {
      for (const [key, message] of complaints(range, field)) {
        context.addIssue({ code: 'custom', path: [key], message, input: range[key] });
      }
    }),
  );
}
