/** sin x for |x| ≤ 1.1 by its series, whose rest is below 1e−17; Math.sin may differ between engines in its last bit. */
function sine(x: number): number {
  const q = x * x;
  let term = x;
  let sum = x;
  for (let n = 2; n <= 22; n += 2) {
    term *= -q / (n * (n + 1));
    sum += term;
  }
  return sum;
}

/** Correlation that two normal numbers need for their ranks to be correlated by `rank`, −1 – 1: 2 sin(π·rank/6) (Pearson, 1907). */
export function normalFromRank(rank: number): number {
  // The sine's own rounding must not leave a perfect correlation short of perfect.
  if (Math.abs(rank) === 1) return rank;
  return 2 * sine((Math.PI * rank) / 6);
}

/** Rank correlation of two normal numbers that are correlated by `normal`, −1 – 1: the inverse, by Newton. */
export function rankFromNormal(normal: number): number {
  if (Math.abs(normal) >= 1) return Math.sign(normal);
  let angle = normal / 2;
  for (let step = 0; step < 6; step++) {
    const reached = sine(angle);
    angle -= (reached - normal / 2) / Math.sqrt(1 - reached * reached);
  }
  return (6 * angle) / Math.PI;
}
