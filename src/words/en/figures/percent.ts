import { formatFixed, formatShort, MINUS, NO_FIGURE } from './digits.ts';

/** A return as a whole per cent: 18.76 → "1,876%", null → "—". */
export function formatRoi(fraction: number | null): string {
  return fraction === null || !Number.isFinite(fraction) ? NO_FIGURE : `${formatFixed(fraction * 100)}%`;
}

/** A rate with as many decimals as it needs, two at most: 0.15 → "15%", 0.096 → "9.6%", 0.0025 → "0.25%". */
export function formatRate(fraction: number | null): string {
  return fraction === null || !Number.isFinite(fraction) ? NO_FIGURE : `${formatShort(fraction * 100, 2)}%`;
}

/**
 * A probability counted from trials, as a whole per cent: 0.473 → "47%".
 * Trials prove neither certainty nor impossibility, so the ends are ">99.9%" and "<0.1%", and one decimal is kept near them.
 */
export function formatProbability(fraction: number | null): string {
  if (fraction === null || !Number.isFinite(fraction)) return NO_FIGURE;
  const percent = fraction * 100;
  if (percent > 99.9) return '>99.9%';
  if (percent < 0.1) return '<0.1%';
  const needsDecimal = percent >= 99.5 || percent < 0.5;
  return `${percent.toFixed(needsDecimal ? 1 : 0)}%`;
}

/** A change of a fraction in whole percentage points, signed: 0.09 → "+9 points", 0 → "0 points". */
export function formatPoints(fraction: number): string {
  const text = formatFixed(fraction * 100);
  return `${fraction > 0 && text !== '0' ? '+' : ''}${text} ${text.replace(MINUS, '') === '1' ? 'point' : 'points'}`;
}
