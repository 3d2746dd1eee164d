/**
 * Searches the generating vector of the simulation's lattice sequence: `node scripts/lattice-vector.ts` prints it.
 *
 * Component by component, as in R. Cools, F. Y. Kuo and D. Nuyens, "Constructing embedded lattice rules for multivariate
 * integration", SIAM J. Sci. Comput. 28, 2006: each dimension takes the candidate whose plane projections with all
 * earlier dimensions are the most even, judged at every power of two from 2^5 to 2^16 points by the worst of them, each
 * relative to the usual candidate at that size. All pairs of dimensions count alike, as the same vector serves every scenario.
 * The candidates come from a fixed sequence, so the search gives the same vector on every run; it takes some seconds.
 */
const DIMENSIONS = 240;
const LEAST = 5;
const MOST = 16;
const CANDIDATES = 600;

/** The second Bernoulli polynomial, the kernel of a worst-case error in a Korobov space of smoothness 2. */
const kernel = (x: number): number => x * x - x + 1 / 6;

const LARGEST = 2 ** MOST;
/** kernel(k / 2^16), from which every smaller size reads too. */
const KERNEL = Float64Array.from({ length: LARGEST }, (_, k) => kernel(k / LARGEST));

/** Σ over earlier dimensions of the kernel at each point, in the order of the largest size. */
const earlier = new Float64Array(LARGEST);

/** For each size: how uneven the projections of a candidate with the earlier dimensions are. */
function unevenness(z: number): readonly number[] {
  const sums = Array.from({ length: MOST + 1 }, () => 0);
  for (let k = 1; k < LARGEST / 2; k++) {
    // A point of 2^m belongs to the lattices of all sizes that its trailing zeros allow; a point and its mirror image give the same.
    const smallest = MOST - Math.min(MOST, 31 - Math.clz32(k & -k));
    sums[smallest] = (sums[smallest] ?? 0) + (KERNEL[(k * z) % LARGEST] ?? 0) * (earlier[k] ?? 0);
  }
  const ends = [0, LARGEST / 2].map((k) => (KERNEL[(k * z) % LARGEST] ?? 0) * (earlier[k] ?? 0)) as [number, number];
  let inside = 0;
  return sums.map((sum, m) => {
    inside += 2 * sum;
    return (inside + ends[0] + (m > 0 ? ends[1] : 0)) / 2 ** m;
  });
}

let state = 1;

/** Odd numbers below 2^16, by a full-period congruential generator modulo 2^32 (Knuth's multiplier). */
function nextCandidate(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return (state >>> 16) | 1;
}

const vector: number[] = [];

function take(z: number): void {
  vector.push(z);
  for (let k = 0; k < LARGEST; k++) earlier[k] = (earlier[k] ?? 0) + (KERNEL[(k * z) % LARGEST] ?? 0);
}

take(1);
while (vector.length < DIMENSIONS) {
  const tried = new Set<number>();
  while (tried.size < CANDIDATES) {
    const z = nextCandidate();
    // z and its mirror image −z have the same projections.
    if (!vector.includes(z) && !vector.includes(LARGEST - z)) tried.add(z);
  }
  const found = [...tried].map((z) => ({ z, errors: unevenness(z) }));
  const usual = Array.from({ length: MOST + 1 }, (_, m) => {
    const sorted = found.map(({ errors }) => errors[m] ?? 0).toSorted((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? 1;
  });
  const worst = (errors: readonly number[]) =>
    Math.max(...errors.slice(LEAST).map((error, k) => error / (usual[LEAST + k] ?? 1)));
  take(found.reduce((best, each) => (worst(each.errors) < worst(best.errors) ? each : best)).z);
}
console.log(vector.join(', '));
