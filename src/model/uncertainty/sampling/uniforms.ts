import type { Sampling } from '#model/document/document.ts';
import { BLOCK } from '#model/sheet/bound-columns.ts';
import { LATTICE_VECTOR } from '#model/uncertainty/sampling/lattice-vector.ts';
import { drawFolded, draw, type QuantileTable } from '#model/uncertainty/sampling/quantile-table.ts';
import { Stream } from '#model/uncertainty/sampling/stream.ts';

/** Independent randomisations of the same sequence: trial t belongs to lane t mod 16 and is its point t div 16. */
export const LANES = 16;
const POINTS = BLOCK / LANES;

/**
 * Where trials come from: for each dimension and each trial a number spread evenly over the 32-bit integers.
 * As the unsigned integer u it stands for the probability (u + ½) / 2^32. Blocks hold trials block · BLOCK and on.
 */
export interface Uniforms {
  /** Fills `out` with a block's numbers in one dimension. */
  readonly fill: (dimension: number, block: number, out: Int32Array) => void;
  /** Fills `out` with what a table draws by a block's numbers in one dimension; the same as filling and then drawing. */
  readonly draw: (dimension: number, block: number, table: QuantileTable, out: Float64Array) => void;
}

/** @throws RangeError where quasi-random sampling has fewer dimensions than are asked for */
export function uniformsOf(sampling: Sampling, seed: number, dimensions: number): Uniforms {
  return sampling === 'quasi' ? latticeSequence(seed, dimensions) : pseudoRandom(seed);
}

/** Independent numbers, from a stream of their own for each dimension and block, so that blocks come in any order. */
function pseudoRandom(seed: number): Uniforms {
  const fill = (dimension: number, block: number, out: Int32Array) => new Stream(seed, dimension, block).draw(out);
  const scratch = new Int32Array(BLOCK);
  return {
    fill,
    draw: (dimension, block, table, out) => draw(table, fill(dimension, block, scratch), out),
  };
}

/** The bits of a 32-bit integer in reverse order: the radical inverse of k in base 2, times 2^32. */
function reversed(k: number): number {
  let bits = ((k >>> 1) & 0x5555_5555) | ((k & 0x5555_5555) << 1);
  bits = ((bits >>> 2) & 0x3333_3333) | ((bits & 0x3333_3333) << 2);
  bits = ((bits >>> 4) & 0x0f0f_0f0f) | ((bits & 0x0f0f_0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff_00ff) | ((bits & 0x00ff_00ff) << 8);
  return (bits >>> 16) | (bits << 16);
}

/**
 * A rank-1 lattice sequence in radical-inverse order: point i in dimension j is the fraction of φ(i)·z_j, shifted by a
 * random amount for each lane and dimension, then folded at ½ (the "tent" of F. J. Hickernell, 2002), which makes the
 * integrand periodic: without it the mean converges no faster than 1/n.
 * The shifts come from the seed; as only they are random, a lane's points stay as even as the lattice is.
 */
function latticeSequence(seed: number, dimensions: number): Uniforms {
  if (dimensions > LATTICE_VECTOR.length)
    throw new RangeError(`The lattice has ${LATTICE_VECTOR.length} dimensions, not ${dimensions}`);
  // The first block of each dimension before folding. Those of any other are the same, moved on by φ of its first point.
  const first = Array.from({ length: dimensions }, (_, dimension) => {
    const shifts = new Stream(seed, dimension).draw(new Int32Array(LANES));
    const multiplier = LATTICE_VECTOR[dimension] as number;
    return Int32Array.from(
      { length: BLOCK },
      (_, k) => Math.imul(reversed(Math.floor(k / LANES)), multiplier) + (shifts[k % LANES] as number),
    );
  });
  const moveOf = (dimension: number, block: number) =>
    Math.imul(reversed(block * POINTS), LATTICE_VECTOR[dimension] as number);
  return {
    fill: (dimension, block, out) => {
      const base = first[dimension] as Int32Array;
      const move = moveOf(dimension, block);
      for (let k = 0; k < BLOCK; k++) {
        const point = ((base[k] as number) + move) | 0;
        out[k] = (point ^ (point >> 31)) << 1;
      }
    },
    draw: (dimension, block, table, out) =>
      drawFolded(table, first[dimension] as Int32Array, moveOf(dimension, block), out),
  };
}
