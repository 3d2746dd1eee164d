import type { Problem } from '#words/figures/numeral.ts';
import { outsideLimits, readNumber } from './parse-number.ts';

export type PercentReading = { readonly ok: true; readonly fraction: number } | Problem;

export interface PercentOptions {
  /** Lowest and highest value that are taken, as fractions; 0 and 1 unless told. */
  readonly min?: number;
  readonly max?: number;
}

const SUFFIX = /\s*(?:%|\bper\s?cent\b|\bpercent\b|प्रतिशत)?\s*(?:\bp\.?\s?a\.?|\bper\s+(?:year|annum)|\ba\s+year)?$/i;

/**
 * Reads a percentage and returns a fraction: "16", "16%" and "16 per cent" are 0.16.
 * The field's unit is the per cent, so "0.16" is 0.16% (0.0016), never sixteen: the reading beside the field shows it.
 */
export function parsePercent(typed: string, options: PercentOptions = {}): PercentReading {
  const { min = 0, max = 1 } = options;
  const read = readNumber(typed, SUFFIX, '16%');
  if (!read.ok) return read;
  const fraction = read.scaled(-2);
  return outsideLimits(fraction, min, max) === undefined
    ? { ok: true, fraction }
    : (outsideLimits(read.value, min * 100, max * 100, '%') ?? { ok: true, fraction });
}
