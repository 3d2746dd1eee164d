import { plural } from '#words/grammar/plural.ts';
import { formatFixed, formatShort, NO_FIGURE, roundedTo } from './digits.ts';
import type { FigureParts } from './parts.ts';

const joined = ({ text, unit = '' }: FigureParts): string => text + unit;

/** A return as a whole per cent, in parts: 18.76 → "1,876" and "%", null → "—" alone. */
export function roiParts(fraction: number | null): FigureParts {
  return fraction === null || !Number.isFinite(fraction)
    ? { text: NO_FIGURE }
    : { text: formatFixed(fraction * 100), unit: '%' };
}

/** A return as a whole per cent: 18.76 → "1,876%", null → "—". */
export const formatRoi = (fraction: number | null): string => joined(roiParts(fraction));

/** An IRR above this says little but that the money comes back fast. */
const TELLING = 1;

/** Whether an IRR is told as it is; one that does not exist is. */
export const isTelling = (irr: number | null): boolean => irr === null || irr <= TELLING;

/** An IRR in parts: above 100% no more than that is said. 0.3 → "30" and "%", 3.14 → ">100" and "%". */
export const irrParts = (irr: number | null): FigureParts =>
  isTelling(irr) ? roiParts(irr) : { text: `>${formatFixed(TELLING * 100)}`, unit: '%' };

/** The IRR as far as it is told, so that a change beyond that is none. */
export const toldIrr = (irr: number | null): number | null => (irr === null ? null : Math.min(irr, TELLING));

/** A rate with as many decimals as it needs, two at most: 0.15 → "15%", 0.096 → "9.6%", 0.0025 → "0.25%". */
export function formatRate(fraction: number | null): string {
  return fraction === null || !Number.isFinite(fraction) ? NO_FIGURE : `${formatShort(fraction * 100, 2)}%`;
}

/** Trials prove neither certainty nor impossibility: beyond these the ends alone are said, in per cent. */
const MOST = 99.9;
const LEAST = 0.1;

/**
 * A probability as it is written, in per cent: 0.473 → 47. One decimal is kept near the ends; 100 and 0 stand for what is
 * beyond them.
 */
export function shownProbability(fraction: number): number {
  const percent = fraction * 100;
  if (percent > MOST) return 100;
  if (percent < LEAST) return 0;
  return roundedTo(percent, decimalsOf(percent));
}

const decimalsOf = (percent: number) => (percent >= 99.5 || percent < 0.5 ? 1 : 0);

/** A probability counted from trials, in parts: 0.473 → "47" and "%", 1 → ">99.9" and "%". */
export function probabilityParts(fraction: number | null): FigureParts {
  if (fraction === null || !Number.isFinite(fraction)) return { text: NO_FIGURE };
  const percent = fraction * 100;
  if (percent > MOST) return { text: `>${MOST}`, unit: '%' };
  if (percent < LEAST) return { text: `<${LEAST}`, unit: '%' };
  return { text: percent.toFixed(decimalsOf(percent)), unit: '%' };
}

/** The same in one text: "47%", ">99.9%", "<0.1%". */
export const formatProbability = (fraction: number | null): string => joined(probabilityParts(fraction));

/** A change of a fraction in whole percentage points, signed: 0.09 → "+9 points", 0 → "0 points". */
export function formatPoints(fraction: number): string {
  const points = roundedTo(fraction * 100, 0);
  return `${points > 0 ? '+' : ''}${formatFixed(points)} ${plural(Math.abs(points), 'point', 'points')}`;
}
