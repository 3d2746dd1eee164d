/** U+2212: the minus of figures; a hyphen is not a sign. */
export const MINUS = '\u2212';
/** Stands between a number and its unit, so that a line never breaks there. */
export const NBSP = '\u00A0';
/** Joins what stands on either side: after a minus a line may break before "₹", which would leave an amount without its sign. */
export const JOINER = '\u2060';
/** Printed where there is no figure; its reason stands beside it. */
export const NO_FIGURE = '\u2014';

/** Groups a string of digits the Indian way: "585947737" → "58,59,47,737". */
export function groupIndian(digits: string): string {
  if (digits.length <= 3) return digits;
  const head = digits.slice(0, -3).replace(/\B(?=(?:\d\d)+$)/g, ',');
  return `${head},${digits.slice(-3)}`;
}

/** The number that is left when `decimals` are written: decisions on what a reader sees are taken on it. Never −0. */
export const roundedTo = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

/**
 * A number with Indian grouping, a true minus and a fixed count of decimals: (−1234567.891, 1) → "−12,34,567.9".
 * What rounds to zero has no sign; what is not finite is "—".
 */
export function formatFixed(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const text = fraction === undefined ? groupIndian(whole) : `${groupIndian(whole)}.${fraction}`;
  return roundedTo(value, decimals) < 0 ? MINUS + text : text;
}

/** As formatFixed with at most `decimals`, the trailing zeros left out: (9.60, 2) → "9.6". */
export function formatShort(value: number, decimals: number): string {
  const text = formatFixed(value, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
