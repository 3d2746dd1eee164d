import type { ScenarioDocument } from '#model/document/document.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { mostLikely, readAlong, type MostLikely } from '#model/uncertainty/varying.ts';

const NPV = 'finance.npv';

/** Evenly spaced values over the accepted range. */
const EVEN = 192;
/** Values to either side of the own one, each 2^(1/4) times as far from it as the one before: from 2^−48 of the range on. */
const SPREADING = 192;
/** Values tried inside a bracket at once; each round narrows it 64 times. */
const INSIDE = 63;
/** A double has 53 bits and a round finds 6; more rounds than that cannot help. */
const ROUNDS = 12;

export type FailingSide = 'below' | 'above';

/**
 * On which side of a driver's break-even value the case fails: the side the driver is not on where the case holds, its own
 * where it does not. @returns null where its own value is the break-even
 */
export function failingSide(own: number, value: number, holds: boolean): FailingSide | null {
  if (own === value) return null;
  return own > value === holds ? 'below' : 'above';
}

/** One driver's value at which the case stands between gain and loss, all others being at their most likely. */
export interface Breakeven {
  readonly driver: Driver;
  /** The value with NPV = 0 nearest to the scenario's own; null where there is none in the whole accepted range. */
  readonly value: number | null;
  /** Whether NPV > 0 with the driver at its own value. */
  readonly holds: boolean;
  /** On which side of `value` the NPV is below 0; null where there is no value, or the driver stands on it already. */
  readonly failing: FailingSide | null;
}

/**
 * For each driver that varies, the value at which NPV = 0: searched over all that its field accepts, to a double's
 * precision. In the order of the screens.
 */
export function breakevensOf(document: ScenarioDocument): readonly Breakeven[] {
  const base = mostLikely(document);
  return base.varying.map((driver) => breakevenAlong(base, driver));
}

/** The same as plain values by driver path, for the command line. */
export const breakevenOf = (document: ScenarioDocument): Readonly<Record<string, number | null>> =>
  Object.fromEntries(breakevensOf(document).map(({ driver, value }) => [driver.path, value]));

/** Values over the accepted range in rising order: even ones for its breadth, and spreading ones for what lies near the own value. */
function valuesAround({ own, minimum, maximum }: Driver): Float64Array {
  const breadth = maximum - minimum;
  const values = [minimum, own, maximum];
  for (let k = 1; k < EVEN; k++) values.push(minimum + (breadth * k) / EVEN);
  const step = Math.sqrt(Math.SQRT2);
  let away = breadth;
  for (let k = 0; k < SPREADING; k++) {
    away /= step;
    if (own - away > minimum) values.push(own - away);
    if (own + away < maximum) values.push(own + away);
  }
  return Float64Array.from(new Set(values)).toSorted();
}

/** Whether the NPV is 0 somewhere from the value at `k` to the next. */
function changesAfter(npvs: Float64Array, k: number): boolean {
  const [left, right] = [npvs[k] as number, npvs[k + 1] as number];
  return (left <= 0 && right >= 0) || (left >= 0 && right <= 0);
}

/** The changes of sign next to `own` on either side, each counted as its left end; `own` is one of the values or outside. */
function nextChanges(values: Float64Array, npvs: Float64Array, own: number): readonly number[] {
  let below = -1;
  for (let k = 0; k + 1 < values.length; k++) {
    if (!changesAfter(npvs, k)) continue;
    if ((values[k + 1] as number) <= own) below = k;
    else return below < 0 ? [k] : [below, k];
  }
  return below < 0 ? [] : [below];
}

/** The root between two neighbouring values, whose NPVs have opposite signs. */
function narrowed(base: MostLikely, path: string, own: number, from: number, to: number): number {
  let left = from;
  let right = to;
  for (let round = 0; round < ROUNDS; round++) {
    const values = Float64Array.from({ length: INSIDE + 2 }, (_, k) =>
      k > INSIDE ? right : left + ((right - left) * k) / (INSIDE + 1),
    );
    const npvs = readAlong(base, path, values, NPV);
    const at = nextChanges(values, npvs, own)[0];
    if (at === undefined) break;
    const [low, high] = [values[at] as number, values[at + 1] as number];
    const [npvLow, npvHigh] = [npvs[at] as number, npvs[at + 1] as number];
    if (npvLow === 0) return low;
    if (npvHigh === 0) return high;
    if (low === left && high === right) return Math.abs(npvLow) <= Math.abs(npvHigh) ? low : high;
    left = low;
    right = high;
  }
  return left + (right - left) / 2;
}

function breakevenAlong(base: MostLikely, driver: Driver): Breakeven {
  const { path, own } = driver;
  const values = valuesAround(driver);
  const npvs = readAlong(base, path, values, NPV);
  const holds = (npvs[values.indexOf(own)] as number) > 0;
  // The nearest on either side, to the last digit: which of two brackets is nearer does not say which of their roots is.
  const roots = nextChanges(values, npvs, own).map((k) =>
    narrowed(base, path, own, values[k] as number, values[k + 1] as number),
  );
  const [value] = roots.toSorted((one, other) => Math.abs(one - own) - Math.abs(other - own));
  if (value === undefined) return { driver, value: null, holds, failing: null };
  return { driver, value: value + 0, holds, failing: failingSide(own, value, holds) };
}
