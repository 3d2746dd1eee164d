import { exp, ln } from '#model/uncertainty/distributions/elementary.ts';

const ROOT_OF_TWO_PI = 2.5066282746310002;

/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => exp((-z * z) / 2) / ROOT_OF_TWO_PI;

/** From here on the continued fraction needs fewer steps than the series. */
const TAIL = 3;
const FRACTION_STEPS = 32;

/**
 * Probability that a standard normal number lies below z; within 1e−15.
 * Near 0 by the series ½ + φ(z)·(z + z³/3 + z⁵/15 + …), in the tails by Laplace's continued fraction
 * φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))).
 */
export function normalCumulative(z: number): number {
  const size = Math.abs(z);
  if (Number.isNaN(size)) return z;
  if (size >= TAIL) {
    let rest = size;
    for (let step = FRACTION_STEPS; step > 0; step--) rest = size + step / rest;
    const tail = normalDensity(size) / rest;
    return z < 0 ? tail : 1 - tail;
  }
  const square = z * z;
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= square / odd;
    sum += term;
  }
  return 0.5 + normalDensity(z) * sum;
}

/**
 * The z below which a standard normal number lies with probability p; −Infinity at 0, Infinity at 1.
 * Rational functions of M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution",
 * Applied Statistics 37, 1988: about 1 part in 10^16.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    const top =
      (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
        13731.69376550946) *
        r +
        1971.5909503065513) *
        r +
        133.14166789178438) *
        r +
        3.3871328727963665) *
      q;
    const bottom =
      ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
        5394.196021424751) *
        r +
        687.1870074920579) *
        r +
        42.31333070160091) *
        r +
      1;
    return top / bottom;
  }
  const tail = q < 0 ? p : 1 - p;
  if (!(tail > 0)) return tail === 0 ? Math.sign(q) * Number.POSITIVE_INFINITY : Number.NaN;
  const size = tailQuantile(Math.sqrt(-ln(tail)));
  return q < 0 ? -size : size;
}

/** The same for r = √(−ln p) of a tail p below 0.075. */
function tailQuantile(root: number): number {
  if (root <= 5) {
    const r = root - 1.6;
    const top =
      ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
        3.6478483247632045) *
        r +
        5.769497221460691) *
        r +
        4.630337846156546) *
        r +
      1.4234371107496835;
    const bottom =
      ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) *
        r +
        0.6897673349851) *
        r +
        1.6763848301838038) *
        r +
        2.053191626637759) *
        r +
      1;
    return top / bottom;
  }
  const r = root - 5;
  const top =
    ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r + 0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const bottom =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r + 0.0007868691311456133) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1;
  return top / bottom;
}
