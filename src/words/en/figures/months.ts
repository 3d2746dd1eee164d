import { formatFixed, MINUS, NBSP, NO_FIGURE } from './digits.ts';

/** A time in months: 4.62 → "4.6 months" ("4.6 mo" when short), null (never) → "—". */
export function formatMonths(months: number | null, length: 'long' | 'short' = 'long'): string {
  if (months === null || !Number.isFinite(months)) return NO_FIGURE;
  // A payback within hours is short, not nothing.
  const text = months > 0 && months < 0.05 ? '<0.1' : formatFixed(months, 1);
  if (length === 'short') return `${text}${NBSP}mo`;
  return `${text}${NBSP}${text === '1.0' ? 'month' : 'months'}`;
}

/** A change of payback in words of direction: −0.2 → "0.2 months sooner", 0.3 → "0.3 months later", 0.01 → "no change". */
export function formatMonthsChange(months: number): string {
  const text = formatFixed(months, 1);
  if (text === '0.0') return 'no change';
  const size = text.replace(MINUS, '');
  return `${size} ${size === '1.0' ? 'month' : 'months'} ${months < 0 ? 'sooner' : 'later'}`;
}
