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

/** For each cell the unsigned integers between which its chord runs. */
const EDGES: readonly (readonly [number, number])[] = Array.from({ length: CELLS }, (_, cell) => {
  if (cell < BODY) return [cell * 2 ** BODY_SHIFT, (cell + 1) * 2 ** BODY_SHIFT];
  const k = (cell - BODY) % TAIL_CELLS;
  const [near, far] = [TAIL_EDGES[k] as number, TAIL_EDGES[k + 1] as number];
  return cell < BODY + TAIL_CELLS ? [near, far] : [WHOLE - far, WHOLE - near];
});

/**
 * The table of a quantile function.
 * @param quantile value below which a share of all draws lies; may be infinite at 0 and 1
 */
export function tableOf(quantile: (probability: number) => number): QuantileTable {
  const known = new Map<number, number>();
  const valueAt = (edge: number): number => {
    const before = known.get(edge);
    if (before !== undefined) return before;
    const exact = quantile(edge / WHOLE);
    // Half a step inside the ends stands for an end at infinity.
    const value = Number.isFinite(exact) ? exact : quantile(edge === 0 ? 0.5 / WHOLE : 1 - 0.5 / WHOLE);
    known.set(edge, value);
    return value;
  };
  const at = new Float64Array(CELLS);
  const rise = new Float64Array(CELLS);
  for (const [cell, [from, to]] of EDGES.entries()) {
    const start = valueAt(from);
    const slope = (valueAt(to) - start) / (to - from);
    rise[cell] = slope;
    // Of the signed integer; and a draw stands for the middle of its step.
    const signed = from >= WHOLE / 2 ? from - WHOLE : from;
    at[cell] = start + slope * (0.5 - signed);
  }
  return { at, rise };
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
