import type { DriverRange } from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import { DRIVER_SHAPES } from '#scenario/choices.ts';
import { choice, number, section } from '#scenario/fields.ts';
import { acceptedBy, shown, wrongKind, type Bounds } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

/** Normal and lognormal are given by their 5th and 95th percentiles alone. */
const usesLikely = ({ shape }: DriverRange) => shape !== 'normal' && shape !== 'lognormal';

type Complaint = readonly [key: keyof DriverRange, message: string];

function complaints(range: DriverRange, bounds: Bounds): readonly Complaint[] {
  const { shape, low, likely, high } = range;
  const order = usesLikely(range) ? 'low ≤ likely ≤ high' : 'low ≤ high';
  const found: Complaint[] = [];
  if (usesLikely(range)) {
    const outside = likely < bounds.minimum || likely > bounds.maximum;
    if (outside) found.push(['likely', `${shown(likely)} is out of range; accepts ${acceptedBy(bounds)}`]);
    if (likely < low) found.push(['likely', `${shown(likely)} is below low, ${shown(low)}; accepts ${order}`]);
    if (likely > high) found.push(['likely', `${shown(likely)} is above high, ${shown(high)}; accepts ${order}`]);
  } else if (low > high) {
    found.push(['low', `${shown(low)} is above high, ${shown(high)}; accepts ${order}`]);
  }
  if (shape === 'lognormal' && low <= 0)
    found.push(['low', `${shown(low)} is not above 0; lognormal accepts low above 0`]);
  return found;
}

/** The range and shape of one driver, within what its field accepts; a range has no steps. */
export function driverSchema(path: string) {
  const field: Bounds = { ...numberField(path), multipleOf: 0 };
  const bound = number(field);
  const finite = z
    .number({ error: ({ input }) => wrongKind(input, 'a finite number', acceptedBy(field)) })
    .check(z.overwrite((value) => (value === 0 ? 0 : value)));
  return section({ shape: choice(DRIVER_SHAPES), low: bound, likely: finite, high: bound }).check(
    z.superRefine((range, context) => {
      for (const [key, message] of complaints(range, field)) {
        context.addIssue({ code: 'custom', path: [key], message, input: range[key] });
      }
    }),
  );
}
