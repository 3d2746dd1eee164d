/** Values a bucket holds on average. */
const PER_BUCKET = 8;
/** Larger buckets go to the built-in sort, smaller ones are faster sorted by insertion. */
const LARGE = 48;

/**
 * All values of some columns in ascending order: put into buckets of equal width, then sorted within each, which takes a
 * few passes where the built-in sort takes twenty.
 * @param columns finite numbers
 */
export function sorted(columns: readonly Float64Array[]): Float64Array<ArrayBuffer> {
  const count = columns.reduce((sum, { length }) => sum + length, 0);
  const result = new Float64Array(count);
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    for (let k = 0; k < column.length; k++) {
      const value = column[k] as number;
      if (value < smallest) smallest = value;
      if (value > largest) largest = value;
    }
  }
  const buckets = Math.ceil(count / PER_BUCKET);
  const perUnit = (buckets - 1) / (largest - smallest);
  // Values all alike, or so close or so far apart that their buckets cannot be told.
  if (!(perUnit > 0 && Number.isFinite(perUnit))) return gathered(columns, result).toSorted();

  const starts = new Int32Array(buckets + 1);
  for (const column of columns) {
    for (let k = 0; k < column.length; k++) {
      const bucket = (((column[k] as number) - smallest) * perUnit) | 0;
      starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
    }
  }
  for (let k = 0; k < buckets; k++) starts[k + 1] = (starts[k + 1] as number) + (starts[k] as number);
  const next = starts.slice();
  for (const column of columns) {
    for (let k = 0; k < column.length; k++) {
      const value = column[k] as number;
      const bucket = ((value - smallest) * perUnit) | 0;
      const place = next[bucket] as number;
      next[bucket] = place + 1;
      result[place] = value;
    }
  }
  for (let k = 0; k < buckets; k++) sortWithin(result, starts[k] as number, starts[k + 1] as number);
  return result;
}

function gathered(columns: readonly Float64Array[], into: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let at = 0;
  for (const column of columns) {
    into.set(column, at);
    at += column.length;
  }
  return into;
}

function sortWithin(values: Float64Array, from: number, to: number): void {
  if (to - from > LARGE) {
    values.subarray(from, to).sort();
    return;
  }
  for (let k = from + 1; k < to; k++) {
    const value = values[k] as number;
    let hole = k;
    while (hole > from && (values[hole - 1] as number) > value) {
      values[hole] = values[hole - 1] as number;
      hole--;
    }
    values[hole] = value;
  }
}
