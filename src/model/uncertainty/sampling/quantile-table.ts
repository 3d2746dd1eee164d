/**
 * A quantile function as chords over cells of the 32-bit integers: the value at an integer u, taken as signed, is
 * at[cell] + rise[cell] · u. The middle 31/32 of the probability has cells of 2^−10. Towards either end, where quantile
 * functions are steepest, each halving of the probability has 16 cells of its own, down to single integers.
 */
export interface QuantileTable {
  readonly at: Float64Array;
  readonly rise: Float64Array;
}

const BODY_BITS = 10;
const BODY = 1 << BODY_BITS;
const BODY_SHIFT = 32 - BODY_BITS;
/** Integers less than this far from an end belong to its tail: one in 64. */
const TAIL_BITS = 26;
export const TAIL = 2 ** TAIL_BITS;
/** Cells of one octave of a tail, as a power of two. */
const OCTAVE_BITS = 4;
const OCTAVE = 1 << OCTAVE_BITS;
const TAIL_CELLS = OCTAVE * (TAIL_BITS - OCTAVE_BITS + 1);
const CELLS = BODY + 2 * TAIL_CELLS;
const WHOLE = 2 ** 32;

/** The cell of an integer less than TAIL from either end, the lower end being 0 and the upper −1. */
export function tailCell(u: number): number {
  const distance = u < 0 ? ~u : u;
  const first = u < 0 ? BODY + TAIL_CELLS : BODY;
  if (distance < OCTAVE) return first + distance;
  const octave = 31 - OCTAVE_BITS - Math.clz32(distance);
  return first + ((octave + 1) << OCTAVE_BITS) + ((distance >>> octave) & (OCTAVE - 1));
}

/** Distances from an end at which the cells of its tail begin; the last entry is where the body begins. */
const TAIL_EDGES: readonly number[] = Array.from({ length: TAIL_CELLS + 1 }, (_, cell) =>
  cell < OCTAVE ? cell : (OCTAVE + (cell & (OCTAVE - 1))) * 2 ** ((cell >> OCTAVE_BITS) - 1),
);
const BODY_EDGES: readonly number[] = Array.from({ length: BODY + 1 }, (_, cell) => cell * 2 ** BODY_SHIFT);

/** Unsigned integers at which chords meet, ascending from 0 to 2^32. */
const KNOTS = Float64Array.from(
  new Set([...BODY_EDGES, ...TAIL_EDGES.flatMap((distance) => [distance, WHOLE - distance])]),
).toSorted();
const PLACES = new Map([...KNOTS].map((edge, place) => [edge, place]));
const placeOf = (edge: number): number => PLACES.get(edge) as number;

/** For each cell the knots between which its chord runs. */
const CHORDS: readonly (readonly [number, number])[] = Array.from({ length: CELLS }, (_, cell) => {
  if (cell < BODY) return [placeOf(cell * 2 ** BODY_SHIFT), placeOf((cell + 1) * 2 ** BODY_SHIFT)];
  const k = (cell - BODY) % TAIL_CELLS;
  const [near, far] = [TAIL_EDGES[k] as number, TAIL_EDGES[k + 1] as number];
  return cell < BODY + TAIL_CELLS ? [placeOf(near), placeOf(far)] : [placeOf(WHOLE - far), placeOf(WHOLE - near)];
});

/**
 * The table of a quantile function.
 * @param quantile value below which a share of all draws lies; may be infinite at 0 and 1
 */
export function tableOf(quantile: (probability: number) => number): QuantileTable {
  const exact = KNOTS.map((edge) => quantile(edge / WHOLE));
  // Half a step inside the ends stands for an end at infinity.
  const last = exact.length - 1;
  if (!Number.isFinite(exact[0])) exact[0] = quantile(0.5 / WHOLE);
  if (!Number.isFinite(exact[last])) exact[last] = quantile(1 - 0.5 / WHOLE);
  const knots = levelled(exact);
  const at = new Float64Array(CELLS);
  const rise = new Float64Array(CELLS);
  for (const [cell, [from, to]] of CHORDS.entries()) {
    const start = knots[from] as number;
    const edge = KNOTS[from] as number;
    const slope = ((knots[to] as number) - start) / ((KNOTS[to] as number) - edge);
    rise[cell] = slope;
    // Of the signed integer; and a draw stands for the middle of its step.
    at[cell] = start + slope * (0.5 - (edge >= WHOLE / 2 ? edge - WHOLE : edge));
  }
  return { at, rise };
}

/**
 * Chords lie on the hollow side of a curve. Moving every knot by h²/12 times the second derivative, h being the distance
 * to its neighbours, gives back the mean of each stretch to the fourth order, and draws keep their mean.
 */
function levelled(exact: Float64Array): Float64Array {
  return exact.map((value, k) => {
    if (k === 0 || k === exact.length - 1) return value;
    const [before, after] = [exact[k - 1] as number, exact[k + 1] as number];
    const left = (KNOTS[k] as number) - (KNOTS[k - 1] as number);
    const right = (KNOTS[k + 1] as number) - (KNOTS[k] as number);
    const halfSecond = ((after - value) / right - (value - before) / left) / (left + right);
    const moved = value - (halfSecond * (left * left + right * right)) / 12;
    // A corner stays between its neighbours, so that the table rises throughout and ends where the range does.
    return Math.min(Math.max(moved, before), after);
  });
}

/** Turns numbers spread evenly over the 32-bit integers into draws. */
export function draw({ at, rise }: QuantileTable, uniforms: Int32Array, out: Float64Array): void {
  for (let k = 0; k < uniforms.length; k++) {
    const u = uniforms[k] as number;
    const cell = ((u + TAIL) | 0) >>> 0 < 2 * TAIL ? tailCell(u) : u >>> BODY_SHIFT;
    out[k] = (at[cell] as number) + (rise[cell] as number) * u;
  }
}

/** The values in the middle of each step of 2^−10 of probability, from the lowest. */
export const valuesAtSteps = ({ at, rise }: QuantileTable): Float64Array =>
  Float64Array.from({ length: BODY }, (_, cell) => {
    const middle = (cell << BODY_SHIFT) | (1 << (BODY_SHIFT - 1));
    return (at[cell] as number) + (rise[cell] as number) * middle;
  });

/** The table of `by` times what this one draws. */
export const scaled = ({ at, rise }: QuantileTable, by: number): QuantileTable => ({
  at: at.map((value) => by * value),
  rise: rise.map((value) => by * value),
});
