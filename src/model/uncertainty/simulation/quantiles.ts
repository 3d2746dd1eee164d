import type { Quantiles } from '#model/uncertainty/findings.ts';

/** Enough that few values share a bucket, few enough that the buckets' counts stay in the near caches. */
const MOST_BUCKETS = 65_536;
const PER_BUCKET = 8;

/** Where in ascending order a share lies: between the value of rank `below` and the next, `part` of the way. */
function placeOf(
  share: number,
  count: number,
): { readonly below: number; readonly above: number; readonly part: number } {
  const place = share * (count - 1);
  const below = Math.floor(place);
  return { below, above: Math.min(below + 1, count - 1), part: place - below };
}

/**
 * The values below which these shares of all values lie, between two of them in proportion (type 7 of R. J. Hyndman and
 * Y. Fan, "Sample quantiles in statistical packages", 1996). Exact, yet without sorting: values are counted in buckets,
 * and only those buckets are put in order that hold a value asked for.
 * @param columns finite numbers, at least one; @param shares ascending, 0 – 1
 */
export function quantilesAt(columns: readonly Float64Array[], shares: readonly number[]): Float64Array {
  const count = columns.reduce((sum, { length }) => sum + length, 0);
  const places = shares.map((share) => placeOf(share, count));
  const valueOf = rankedValues(
    columns,
    count,
    places.flatMap(({ below, above }) => [below, above]),
  );
  return Float64Array.from(places, ({ below, above, part }) => {
    const value = valueOf(below);
    return value + part * (valueOf(above) - value) + 0;
  });
}

/** Finds the values of these ranks, which do not fall by more than one; what it returns knows no others. */
function rankedValues(
  columns: readonly Float64Array[],
  count: number,
  ranks: readonly number[],
): (rank: number) => number {
  const [smallest, largest] = rangeOf(columns);
  const buckets = Math.min(Math.ceil(count / PER_BUCKET), MOST_BUCKETS);
  const perUnit = (buckets - 1) / (largest - smallest);
  // Values all alike, or so close or so far apart that their buckets cannot be told.
  if (!(perUnit > 0 && Number.isFinite(perUnit))) {
    const ascending = Float64Array.from(columns.flatMap((column) => [...column])).toSorted();
    return (rank) => ascending[rank] as number;
  }

  // starts[b]: how many values lie in buckets before b.
  const starts = new Int32Array(buckets + 1);
  for (const column of columns) {
    for (let k = 0; k < column.length; k++) {
      const bucket = (((column[k] as number) - smallest) * perUnit) | 0;
      starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
    }
  }
  for (let k = 0; k < buckets; k++) starts[k + 1] = (starts[k + 1] as number) + (starts[k] as number);

  // homes[b]: where the values of a bucket that is asked for are gathered; −1 for the others.
  const homes = new Int32Array(buckets).fill(-1);
  const asked: number[] = [];
  let room = 0;
  let bucket = 0;
  for (const rank of ranks) {
    while ((starts[bucket + 1] as number) <= rank) bucket++;
    while ((starts[bucket] as number) > rank) bucket--;
    if (homes[bucket] !== -1) continue;
    homes[bucket] = room;
    room += (starts[bucket + 1] as number) - (starts[bucket] as number);
    asked.push(bucket);
  }
  const gathered = new Float64Array(room);
  const next = homes.slice();
  for (const column of columns) {
    for (let k = 0; k < column.length; k++) {
      const value = column[k] as number;
      const at = ((value - smallest) * perUnit) | 0;
      const home = next[at] as number;
      if (home < 0) continue;
      gathered[home] = value;
      next[at] = home + 1;
    }
  }
  for (const each of asked) gathered.subarray(homes[each], next[each]).sort();

  const byRank = new Map<number, number>();
  for (const each of asked) {
    const home = homes[each] as number;
    const first = starts[each] as number;
    for (let k = 0; home + k < (next[each] as number); k++) byRank.set(first + k, gathered[home + k] as number);
  }
  return (rank) => byRank.get(rank) as number;
}

function rangeOf(columns: readonly Float64Array[]): readonly [smallest: number, largest: number] {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    for (let k = 0; k < column.length; k++) {
      const value = column[k] as number;
      if (value < smallest) smallest = value;
      if (value > largest) largest = value;
    }
  }
  return [smallest, largest];
}

const NAMED = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;

/** The named quantiles of some columns. */
export function quantilesOf(columns: readonly Float64Array[]): Quantiles {
  return named(quantilesAt(columns, Object.values(NAMED)));
}

/** The named quantiles on a curve of quantiles at equal steps of probability, a multiple of twenty steps. */
export function quantilesOn(curve: Float64Array): Quantiles {
  return named(Float64Array.from(Object.values(NAMED), (share) => curve[Math.round(share * (curve.length - 1))] ?? 0));
}

const named = ([p5 = 0, p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0, p95 = 0]: Float64Array): Quantiles => ({
  p5,
  p10,
  p25,
  p50,
  p75,
  p90,
  p95,
});

/** Steps of the curves that findings hold: fine enough for a picture, and a multiple of twenty. */
export const CURVE_STEPS = 1000;

/** Quantiles at `steps` equal steps of probability, from the smallest value to the largest: steps + 1 of them. */
export const curveOf = (columns: readonly Float64Array[], steps: number): Float64Array =>
  quantilesAt(
    columns,
    Array.from({ length: steps + 1 }, (_, k) => k / steps),
  );
