import { plural } from '#words/grammar/plural.ts';
import { formatFixed, NBSP, NO_FIGURE, roundedTo } from './digits.ts';
import type { FigureParts } from './parts.ts';

/** A time in months, in parts: 4.62 → "4.6" and "months", null (never) → "—" alone. */
export function monthsParts(months: number | null): FigureParts {
  if (months === null || !Number.isFinite(months)) return { text: NO_FIGURE };
  // A payback within hours is short, not nothing.
  if (months > 0 && months < 0.05) return { text: '<0.1', unit: 'months' };
  return { text: formatFixed(months, 1), unit: plural(roundedTo(months, 1), 'month', 'months') };
}

/** A time in months: 4.62 → "4.6 months" ("4.6 mo" when short), null (never) → "—". */
export function formatMonths(months: number | null, length: 'long' | 'short' = 'long'): string {
  const { text, unit } = monthsParts(months);
  return unit === undefined ? text : `${text}${NBSP}${length === 'short' ? 'mo' : unit}`;
}

/** A change of payback in words of direction: −0.2 → "0.2 months sooner", 0.3 → "0.3 months later", 0.01 → "no change". */
export function formatMonthsChange(months: number): string {
  const change = roundedTo(months, 1);
  if (change === 0) return 'no change';
  const size = Math.abs(change);
  return `${formatFixed(size, 1)} ${plural(size, 'month', 'months')} ${change < 0 ? 'sooner' : 'later'}`;
}
