import { exp, ln, lnOnePlus } from '#model/uncertainty/distributions/elementary.ts';

/** PERT's own beta distributions: α from 1 to 5, and α + β = 6 whatever the range. */
const ALPHA_PLUS_BETA = 6;
const MOST_STEPS = 60;

/**
 * Σ of x^n · 6·7·…·(5+n) / ((α+1)(α+2)…(α+n)): with it, the probability below x is x^α (1−x)^β Σ / (α B).
 * Every term is positive, so nothing cancels (Abramowitz and Stegun, 26.5.4). For x ≤ ½.
 */
function series(alpha: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; term > 1e-17 * sum; n++) {
    term *= (x * (ALPHA_PLUS_BETA + n)) / (alpha + 1 + n);
    sum += term;
  }
  return sum;
}

/** The standard PERT distribution on 0 … 1 whose most likely value is `likely`. */
export interface StandardPert {
  readonly quantile: (probability: number) => number;
  readonly density: (x: number) => number;
  readonly cumulative: (x: number) => number;
}

/** @param likely most likely value, 0 – 1 */
export function standardPert(likely: number): StandardPert {
  const alpha = 1 + 4 * likely;
  const beta = ALPHA_PLUS_BETA - alpha;
  // The probabilities on both sides of ½ make 1 together, which gives the beta function without any gamma.
  const below = series(alpha, 0.5) / alpha;
  const above = series(beta, 0.5) / beta;
  const half = below / (below + above);
  const lnBeta = ln(below + above) - ALPHA_PLUS_BETA * Math.LN2;

  /** ln of the probability below x, for a first parameter `a`; x ≤ ½. */
  const lnBelow = (a: number, x: number): number =>
    a * ln(x) + (ALPHA_PLUS_BETA - a) * lnOnePlus(-x) + ln(series(a, x) / a) - lnBeta;

  return {
    cumulative: (x) => {
      if (!(x > 0)) return 0;
      if (x >= 1) return 1;
      return x <= 0.5 ? exp(lnBelow(alpha, x)) : 1 - exp(lnBelow(beta, 1 - x));
    },
    density: (x) => {
      if (x < 0 || x > 1) return 0;
      return exp(-lnBeta) * shareToThe(x, alpha - 1) * shareToThe(1 - x, beta - 1);
    },
    quantile: (probability) => {
      if (!(probability > 0)) return 0;
      if (probability >= 1) return 1;
      return probability <= half ? belowHalf(alpha, lnBeta, probability) : 1 - belowHalf(beta, lnBeta, 1 - probability);
    },
  };
}

const shareToThe = (x: number, exponent: number): number => {
  if (exponent === 0) return 1;
  return x > 0 ? exp(exponent * ln(x)) : 0;
};

/**
 * The x ≤ ½ with this probability below it: Newton on the logarithm of the probability in ln x, which is concave there,
 * from a start that is never too large; so every step goes up and none goes too far.
 */
function belowHalf(a: number, lnBeta: number, probability: number): number {
  const b = ALPHA_PLUS_BETA - a;
  const goal = ln(probability) + lnBeta;
  let x = Math.min(exp((goal + ln(a)) / a), 0.5);
  for (let step = 0; step < MOST_STEPS; step++) {
    const sum = series(a, x);
    const missing = goal - (a * ln(x) + b * lnOnePlus(-x) + ln(sum / a));
    const move = (missing * (1 - x) * sum) / a;
    const next = Math.min(x * exp(move), 0.5);
    if (Math.abs(move) < 1e-15 || next === x) return next;
    x = next;
  }
  return x;
}
