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
export interface Stream {
  readonly next: () => number;
  readonly fill: (out: Int32Array) => void;
}

/** The stream that belongs to these integers; another for every other list of them. */
export function streamOf(...keys: readonly number[]): Stream {
  let hash = 0;
  for (const key of keys) hash = scattered((hash + GOLDEN) ^ key);
  const word = (k: number) => scattered(hash + Math.imul(k, GOLDEN));
  let [a, b, c, d] = [word(1), word(2), word(3), word(4)];
  // A state of nothing but zeros would stay there.
  if ((a | b | c | d) === 0) a = 1;

  const next = () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return {
    next,
    fill: (out) => {
      for (let k = 0; k < out.length; k++) out[k] = next();
    },
  };
}
