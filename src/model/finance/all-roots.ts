import type { Flows } from './flows.ts';
import { singleRoot } from './single-root.ts';

const STEPS = 200;

/** Working space kept between calls, so that a million trials do not allocate; no call leaves anything in it for the next. */
let stages = new Float64Array(64);
let pivots = new Float64Array(8);
/** What `measure` found last. */
const at = { value: 0, slope: 0, size: 0 };

/**
 * Evaluates stage coefficients c_i (from `base` in `stages`) at x: Σ c_i x^i, Σ (i − pivot) c_i x^i and Σ |c_i| x^i.
 * All three carry one common positive factor, x^−n beyond 1, so that nothing overflows; their signs and ratios are what is used.
 */
function measure(base: number, length: number, pivot: number, x: number): void {
  const inward = x <= 1;
  const factor = inward ? x : 1 / x;
  let value = 0;
  let slope = 0;
  let size = 0;
  for (let step = 0; step < length; step++) {
    const index = inward ? length - 1 - step : step;
    const coefficient = stages[base + index] ?? 0;
    value = value * factor + coefficient;
    slope = slope * factor + (index - pivot) * coefficient;
    size = size * factor + Math.abs(coefficient);
  }
  at.value = value;
  at.slope = slope;
  at.size = size;
}

/** The root of a stage between a and b, where its sign at a is `sign` and at b the opposite: Newton in ln x, guarded by halving. */
function crossing(base: number, length: number, pivot: number, a: number, b: number, sign: number): number {
  let lower = a;
  let upper = b;
  let x = Math.sqrt(a * b);
  let move = Math.log(b / a);
  for (let step = 0; step < STEPS; step++) {
    measure(base, length, pivot, x);
    // Inside the rounding error a sign means nothing; the last Newton step is still worth taking.
    if (Math.abs(at.value) <= Number.EPSILON * at.size)
      return Math.min(Math.max(x * Math.exp(-at.value / at.slope), lower), upper);
    if (at.value > 0 === sign > 0) lower = x;
    else upper = x;
    const before = Math.abs(move);
    move = at.value / at.slope;
    let next = x * Math.exp(-move);
    if (!(next > lower && next < upper && Math.abs(move) < before / 2)) {
      next = Math.sqrt(lower * upper);
      move = Math.log(upper / lower) / 2;
    }
    if (Math.abs(next - x) <= Number.EPSILON * x) return next;
    x = next;
  }
  return x;
}

/** Writes the stages and their pivots; returns nothing, since both are the working space. */
function prepare(coefficients: Flows, first: number, length: number, changes: number): void {
  if (stages.length < changes * length) stages = new Float64Array(changes * length);
  if (pivots.length < changes) pivots = new Float64Array(changes);
  let found = 0;
  let seen = 0;
  for (let index = 1; index < length; index++) {
    const coefficient = coefficients[first + index] ?? 0;
    if (coefficient === 0) continue;
    if (coefficient > 0 !== (coefficients[first + seen] ?? 0) > 0) pivots[found++] = (seen + index) / 2;
    seen = index;
  }
  for (let stage = 0; stage < changes; stage++) {
    const base = stage * length;
    let largest = 0;
    for (let index = 0; index < length; index++) {
      const coefficient =
        stage === 0
          ? (coefficients[first + index] ?? 0)
          : (stages[base - length + index] ?? 0) * (index - (pivots[stage - 1] ?? 0));
      stages[base + index] = coefficient;
      largest = Math.max(largest, Math.abs(coefficient));
    }
    for (let index = 0; index < length; index++) stages[base + index] = (stages[base + index] ?? 0) / largest;
  }
}

/**
 * All distinct roots x between `low` and `high` (0 < low < high) of Σ c_i x^i over the indices first … last; c_first and c_last are not 0.
 *
 * Laguerre's proof of Descartes' rule, run backwards. Between two positive roots of P lies one of (P/x^k)′, that is of Σ (i − k) c_i x^i;
 * with k inside a sign change of the coefficients, that stage has one sign change fewer. The last stage has a single one and so a single
 * root; going back, each stage's roots (with the ends) cut the range into pieces in which the stage before crosses 0 at most once.
 * Plain derivatives would do the same, but in as many stages as there are periods instead of sign changes.
 *
 * Where a stage only touches 0, its sign is lost in rounding: less than the rounding error of the sum counts as a touch, and as one root.
 * Roots closer together than about 1e-7 are therefore one: in double precision they cannot be told from a double root.
 * (E. Laguerre, "Sur la théorie des équations numériques", Journal de Mathématiques pures et appliquées 9, 1883.)
 * @param changes sign changes among the coefficients, at least 1
 * @param roots is written from its start, in rising order; needs room for `changes`
 * @returns how many roots
 */
export function allRoots(
  coefficients: Flows,
  first: number,
  last: number,
  changes: number,
  low: number,
  high: number,
  roots: Float64Array,
): number {
  const length = last - first + 1;
  prepare(coefficients, first, length, changes);
  const deepest = (changes - 1) * length;
  const start = singleRoot(stages, deepest, deepest + length - 1, low, high);
  let count = 0;
  if (!Number.isNaN(start)) roots[count++] = start;

  for (let stage = changes - 2; stage >= 0; stage--) {
    const base = stage * length;
    const pivot = pivots[stage] ?? 0;
    const cuts = count;
    count = 0;
    let left = low;
    measure(base, length, pivot, left);
    let leftSign = Math.sign(at.value);
    let leftTouches = false;
    // Piece i ends at cut i and yields at most one root, so the roots may overwrite the cuts already passed.
    for (let piece = 0; piece <= cuts; piece++) {
      const right = piece < cuts ? (roots[piece] ?? high) : high;
      measure(base, length, pivot, right);
      const touches = piece < cuts && Math.abs(at.value) <= 4 * length * Number.EPSILON * at.size;
      const rightSign = touches ? 0 : Math.sign(at.value);
      if (leftSign * rightSign < 0) roots[count++] = crossing(base, length, pivot, left, right, leftSign);
      // Between two touches the stage does not leave 0: they are one root.
      else if (touches && !leftTouches) roots[count++] = right;
      left = right;
      leftSign = rightSign;
      leftTouches = touches;
    }
  }
  return count;
}
