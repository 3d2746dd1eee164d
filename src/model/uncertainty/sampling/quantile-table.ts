/**
 * A quantile function as chords over stretches of the 32-bit integers: the value at an integer u, taken as signed, is
 * at[entry] + rise[entry] · u. Stretches are 2^22 integers long; towards either end, where quantile functions are
 * steepest, each halving of the distance from the end has 16 of its own, down to one in a million.
 */
export interface QuantileTable {
  readonly at: Float64Array;
  readonly rise: Float64Array;
}

const WHOLE = 2 ** 32;
/** Cells of 2^22 integers, found by their leading ten bits. */
const CELLS = 1024;
/** Cells from either end that are divided further: the first by its first SHIFTS entry, and so on. */
const TAIL_SHIFTS: readonly number[] = [12, 18, 18, 18];
/** In a tail stretches begin at the multiples of the smallest one, then at sixteen equal steps of every octave. */
const SMALLEST = 2 ** 12;
const STEPS = 16;
const OCTAVES = 8;
const TAIL_EDGES: readonly number[] = Array.from({ length: (OCTAVES + 1) * STEPS }, (_, k) =>
  k < STEPS ? k * SMALLEST : (STEPS + (k % STEPS)) * 2 ** (Math.floor(k / STEPS) - 1) * SMALLEST,
);

/** Unsigned integers at which chords meet, ascending from 0 to 2^32. */
const KNOTS = Float64Array.from(
  new Set([
    ...Array.from({ length: CELLS - 2 * TAIL_SHIFTS.length + 1 }, (_, k) => (k + TAIL_SHIFTS.length) * 2 ** 22),
    ...TAIL_EDGES.flatMap((distance) => [distance, WHOLE - distance]),
  ]),
).toSorted();

/** For each cell its first entry, times 32, plus by how many bits its integers are shifted to count its entries. */
const PLACES = new Int32Array(CELLS);
/** For each entry the stretch that it belongs to: the one from that knot to the next. */
const STRETCHES = layOut();
const TAIL = TAIL_SHIFTS.length;
/** Between the tails a cell has one entry, this far from its own number. */
const INNER = ((PLACES[TAIL] as number) >>> 5) - TAIL;

function layOut(): Uint16Array {
  const stretches: number[] = [];
  let stretch = 0;
  for (let cell = 0; cell < CELLS; cell++) {
    const shift = TAIL_SHIFTS[cell] ?? TAIL_SHIFTS[CELLS - 1 - cell] ?? 22;
    PLACES[cell] = stretches.length * 32 + shift;
    for (let at = cell * 2 ** 22; at < (cell + 1) * 2 ** 22; at += 2 ** shift) {
      while ((KNOTS[stretch + 1] as number) <= at) stretch++;
      stretches.push(stretch);
    }
  }
  return Uint16Array.from(stretches);
}

/**
 * A quantile function at all knots, from probability 0 to 1.
 * @param quantile value below which a share of all draws lies; may be infinite at 0 and 1
 */
export function knotsOf(quantile: (probability: number) => number): Float64Array {
  const knots = KNOTS.map((edge) => quantile(edge / WHOLE));
  // An infinite end gives way to a point within the outermost stretch, from which on it has about the right mean.
  const inside = SMALLEST / 4 / WHOLE;
  const last = knots.length - 1;
  if (!Number.isFinite(knots[0])) knots[0] = quantile(inside);
  if (!Number.isFinite(knots[last])) knots[last] = quantile(1 - inside);
  return knots;
}

/** The table of what has these values at the knots. */
export function tableOf(values: Float64Array): QuantileTable {
  const knots = levelled(values);
  const stretches = knots.length - 1;
  const starts = new Float64Array(stretches);
  const slopes = new Float64Array(stretches);
  for (let k = 0; k < stretches; k++) {
    const edge = KNOTS[k] as number;
    const value = knots[k] as number;
    const slope = ((knots[k + 1] as number) - value) / ((KNOTS[k + 1] as number) - edge);
    slopes[k] = slope;
    // At the signed integer 0; and a draw stands for the middle of its step.
    starts[k] = value + slope * (0.5 - (edge >= WHOLE / 2 ? edge - WHOLE : edge));
  }
  const at = new Float64Array(STRETCHES.length);
  const rise = new Float64Array(STRETCHES.length);
  for (let entry = 0; entry < STRETCHES.length; entry++) {
    const stretch = STRETCHES[entry] as number;
    at[entry] = starts[stretch] as number;
    rise[entry] = slopes[stretch] as number;
  }
  return { at, rise };
}

/**
 * Chords lie on the hollow side of a curve. Moving every knot by h²/12 times the second derivative, h being the distance
 * to its neighbours, gives back the mean of each stretch to the fourth order, and draws keep their mean.
 */
function levelled(exact: Float64Array): Float64Array {
  const moved = exact.slice();
  for (let k = 1; k < exact.length - 1; k++) {
    const value = exact[k] as number;
    const before = exact[k - 1] as number;
    const after = exact[k + 1] as number;
    const left = (KNOTS[k] as number) - (KNOTS[k - 1] as number);
    const right = (KNOTS[k + 1] as number) - (KNOTS[k] as number);
    const halfSecond = ((after - value) / right - (value - before) / left) / (left + right);
    const level = value - (halfSecond * (left * left + right * right)) / 12;
    // A corner stays between its neighbours, so that the table never turns and ends where the range does.
    const [lower, upper] = before < after ? [before, after] : [after, before];
    moved[k] = level < lower ? lower : level > upper ? upper : level;
  }
  return moved;
}

/** The entry of a table at an integer. Of 128 integers one lies in a tail, so the branch is foreseen nearly always. */
function entryOf(u: number): number {
  const cell = u >>> 22;
  if (((cell + TAIL) & (CELLS - 1)) >= 2 * TAIL) return cell + INNER;
  const place = PLACES[cell] as number;
  // A shift takes the last five bits of its right side.
  return (place >>> 5) + ((u & 0x3f_ffff) >>> place);
}

/** Turns numbers spread evenly over the 32-bit integers into draws. */
export function draw({ at, rise }: QuantileTable, uniforms: Int32Array, out: Float64Array): void {
  for (let k = 0; k < uniforms.length; k++) {
    const u = uniforms[k] as number;
    const entry = entryOf(u);
    out[k] = (at[entry] as number) + (rise[entry] as number) * u;
  }
}

/**
 * The same of numbers yet to be made: those in `base` plus `move`, folded at the middle. In one pass, because a pass
 * costs more than what it does.
 */
export function drawFolded({ at, rise }: QuantileTable, base: Int32Array, move: number, out: Float64Array): void {
  // Said once more for the compiler, which otherwise adds as for fractions.
  const by = move | 0;
  for (let k = 0; k < base.length; k++) {
    const point = ((base[k] as number) + by) | 0;
    const u = (point ^ (point >> 31)) << 1;
    const entry = entryOf(u);
    out[k] = (at[entry] as number) + (rise[entry] as number) * u;
  }
}

/** Of each stretch between two knots, from the lowest: its share of all draws. */
export const STRETCH_SHARES: Float64Array = Float64Array.from(
  { length: KNOTS.length - 1 },
  (_, k) => ((KNOTS[k + 1] as number) - (KNOTS[k] as number)) / WHOLE,
);
/** The integer in the middle of each stretch. */
export const STRETCH_MIDDLES = Int32Array.from(
  { length: KNOTS.length - 1 },
  (_, k) => ((KNOTS[k] as number) + (KNOTS[k + 1] as number) - 1) / 2,
);

/**
 * The mean of a table's draws in each stretch, from the lowest: a chord's mean is the value in its middle. Stretches
 * grow finer towards either end, so that a tail keeps its weight where equal steps would cut it off.
 */
export function stretchMeans(table: QuantileTable): Float64Array {
  const values = new Float64Array(STRETCH_MIDDLES.length);
  draw(table, STRETCH_MIDDLES, values);
  return values;
}
