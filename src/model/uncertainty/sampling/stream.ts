/** The odd integer next to 2^32 ÷ the golden ratio: its multiples spread over all 32 bits. */
const GOLDEN = 0x9e3779b9;

/**
 * Scatters a 32-bit integer over all others, one to one. Constants of the "lowbias32" family that C. Wellons found by
 * search (prospecting for hash functions, 2018, as improved by the community in 2022).
 */
function scattered(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x21f0aaad);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x735a2d97);
  return bits ^ (bits >>> 15);
}

/**
 * Random 32-bit integers, as signed ones: the generator xoshiro128** of D. Blackman and S. Vigna ("Scrambled linear
 * pseudorandom number generators", 2021), of period 2^128 − 1. It uses integer operations alone, so every engine gives the same.
 */
export class Stream {
  private readonly state: Int32Array;

  /** The stream that belongs to these integers; another for every other list of them. */
  constructor(...keys: readonly number[]) {
    let hash = 0;
    for (const key of keys) hash = scattered((hash + GOLDEN) ^ key);
    this.state = Int32Array.from([1, 2, 3, 4], (k) => scattered(hash + Math.imul(k, GOLDEN)));
    // A state of nothing but zeros would stay there.
    if (this.state.every((word) => word === 0)) this.state[0] = 1;
  }

  /** The next integers of the stream. */
  draw(out: Int32Array): Int32Array {
    let [a = 0, b = 0, c = 0, d = 0] = this.state;
    for (let k = 0; k < out.length; k++) {
      const product = Math.imul(b, 5);
      out[k] = Math.imul((product << 7) | (product >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    this.state.set([a, b, c, d]);
    return out;
  }

  next(): number {
    return this.draw(ONE)[0] as number;
  }
}

const ONE = new Int32Array(1);
