import { formatFixed, formatShort, roundedTo } from '#words/figures/digits.ts';

/** What a share that is neither nothing nor all is never rounded to, in per cent. */
const ENDS = { least: 0.1, most: 99.9 } as const;

/** What sums and products of exact shares are off by. */
const ROUNDING = 1e-12;

function percent(told: number, decimals: number): string {
  const share = told < ROUNDING ? 0 : told > 1 - ROUNDING ? 1 : told;
  // A half is rounded alike whichever side of it the last bits lie on.
  const value = roundedTo(share * 100, 9);
  if (share > 0 && value < ENDS.least) return `<${ENDS.least}%`;
  if (share < 1 && value > ENDS.most) return `>${ENDS.most}%`;
  // Near the ends a whole per cent would say nothing or all.
  const isWhole = decimals === 0 && roundedTo(value, 0) % 100 !== 0;
  return isWhole ? `${formatFixed(value)}%` : `${formatShort(value, 1)}%`;
}

/** How likely something is, or a share of programmes: 0.3608 → "36%", 0.998 → "99.8%"; 100% and 0% only where they are exact. */
export const formatOdds = (share: number): string => percent(share, 0);

/** The odds of one step, which readers multiply: 0.775 → "77.5%". */
export const formatStep = (share: number): string => percent(share, 1);
