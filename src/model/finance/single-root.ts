import type { Flows } from './flows.ts';

/** A Newton step this small in ln x leaves an error of about its square, which is below a double's precision. */
const LAST_STEP = 1e-9;
/** Newton needs fewer than ten steps; past this many the bracket is halved instead, which cannot fail. */
const NEWTON_STEPS = 40;
const ALL_STEPS = NEWTON_STEPS + 80;

/**
 * e^(−step) for a small step, by Padé's (2,2) quotient: exact to step^5/720, so Newton keeps its order, without the cost of Math.exp.
 */
function decay(step: number): number {
  const even = 12 + step * step;
  return (even - 6 * step) / (even + 6 * step);
}

/**
 * The one root between `low` and `high` of Σ f_i x^i over the indices first … last, whose coefficients change sign exactly once;
 * x is a discount factor 1/(1+r), so 0 < low < high. By Descartes' rule there is one positive root, inside or outside that range.
 *
 * The equation is divided by the power of x at the sign change: Late(x) = Early(1/x), both with positive coefficients only.
 * Then ln(Late/Early) rises in ln x with a slope of at least 1 and is nearly straight, so that Newton in ln x arrives in about five
 * steps from x = 1, and nothing can overflow on both sides at once. A bracket guards every step.
 * @returns NaN where the root lies outside the range
 */
export function singleRoot(coefficients: Flows, first: number, last: number, low: number, high: number): number {
  const early = (coefficients[first] ?? 0) > 0;
  let turn = first + 1;
  while (turn < last && (early ? (coefficients[turn] ?? 0) >= 0 : (coefficients[turn] ?? 0) <= 0)) turn++;

  let lower = low;
  let upper = high;
  let lowTested = false;
  let highTested = false;
  let x = low < 1 && high > 1 ? 1 : Math.sqrt(low * high);
  for (let step = 0; step < ALL_STEPS; step++) {
    let lateSum = 0;
    let lateSlope = 0;
    for (let index = last; index >= turn; index--) {
      lateSlope = lateSlope * x + lateSum;
      lateSum = lateSum * x + Math.abs(coefficients[index] ?? 0);
    }
    const back = 1 / x;
    let earlySum = 0;
    let earlySlope = 0;
    for (let index = first; index < turn; index++) {
      earlySlope = earlySlope * back + earlySum;
      earlySum = earlySum * back + Math.abs(coefficients[index] ?? 0);
    }
    // The Horner sum stops one power short of the turn: Early = back × earlySum.
    earlySlope = (earlySlope * back + earlySum) * back;
    earlySum *= back;

    if (lateSum === earlySum) return x;
    if (lateSum > earlySum) {
      if (x === low) return Number.NaN;
      upper = x;
      highTested = true;
    } else {
      if (x === high) return Number.NaN;
      lower = x;
      lowTested = true;
    }

    const slope = (lateSlope * x) / lateSum + earlySlope / earlySum;
    const tilt = (lateSum - earlySum) / (lateSum + earlySum);
    // ln(late/early) = 2 artanh(tilt); its series where that is short, the logarithm where it is not.
    const small = tilt < 0.2 && tilt > -0.2;
    const move = (small ? 2 * tilt * (1 + (tilt * tilt) / 3) : Math.log(lateSum / earlySum)) / slope;
    let next = move < 1 && move > -1 ? x * decay(move) : x * Math.exp(-move);
    if (Math.abs(move) < LAST_STEP) return next >= low && next <= high ? next : Number.NaN;
    if (next <= lower && !lowTested) next = low;
    else if (next >= upper && !highTested) next = high;
    else if (!(next > lower && next < upper) || step >= NEWTON_STEPS) next = Math.sqrt(lower * upper);
    x = next;
  }
  return x;
}
