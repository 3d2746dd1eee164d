import type { DriverRange } from '#model/document/document.ts';
import type { UsualSpread } from '#model/facts/driver-ranges.ts';
import type { Range } from '#model/uncertainty/driver.ts';

interface Accepted {
  readonly minimum: number;
  readonly maximum: number;
}

/** What is usual until the user says otherwise: PERT, because it needs no more than three values that people can name. */
const USUAL_SHAPE = 'pert';

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The range of a driver nobody has changed, about the scenario's `own` value, within what its field accepts. */
export function usualRange({ kind, low, high }: UsualSpread, own: number, { minimum, maximum }: Accepted): Range {
  const end = (by: number) => {
    if (kind === 'times') return own * by;
    return kind === 'plus' ? own + by : by;
  };
  const [first, last] = [end(low), end(high)].map((value) => between(value, minimum, maximum)) as [number, number];
  return { shape: USUAL_SHAPE, low: Math.min(first, own), likely: own, high: Math.max(last, own) };
}

/**
 * The range in force: what the user says, completed by the usual range. A part they left out is the usual one pushed
 * between the parts they gave; all is clipped to what the field accepts.
 * A lognormal range that begins at 0 or below does not exist, so it is read as PERT.
 */
export function rangeInForce(usual: Range, given: DriverRange | undefined, { minimum, maximum }: Accepted): Range {
  if (given === undefined) return usual;
  const clipped = (value: number | undefined) => (value === undefined ? undefined : between(value, minimum, maximum));
  const shape = given.shape ?? usual.shape;
  const likelyGiven = clipped(given.likely);
  // A value taken no notice of does not push the ends apart.
  const pushing = shape === 'normal' || shape === 'lognormal' ? undefined : likelyGiven;
  const lowGiven = clipped(given.low);
  const low = lowGiven ?? Math.min(usual.low, pushing ?? usual.low, clipped(given.high) ?? usual.low);
  const high = Math.max(clipped(given.high) ?? Math.max(usual.high, pushing ?? usual.high), low);
  const likely = between(likelyGiven ?? usual.likely, low, high);
  return { shape: shape === 'lognormal' && !(low > 0) ? USUAL_SHAPE : shape, low, likely, high };
}
