import { formatNumber } from '#words/figures/numbers.ts';
import { refuse } from '#words/figures/numeral.ts';
import type { Problem } from '#words/figures/numeral.ts';
import { outsideLimits, readNumber } from './parse-number.ts';

export type CountReading = { readonly ok: true; readonly count: number } | Problem;

export interface CountOptions {
  readonly min?: number;
  readonly max?: number;
  /** The values between whole numbers that are taken: 1 wholes, 0.5 halves; undefined takes any. */
  readonly step?: number;
  /** A word that may follow the number, as in "12 months"; a plural s may follow it. */
  readonly unit?: string;
}

/** Reads a plain number, such as people, years or months: "12", "1,200", "2.5", "१२", and "12 months" where the unit is months. */
export function parseCount(typed: string, options: CountOptions = {}): CountReading {
  const { min = 0, max = 1e9, step, unit } = options;
  const stem = (unit ?? '').replace(/s$/, '').replace(/[^\p{L}\p{N} ]/gu, '');
  const suffix = stem === '' ? /$/ : new RegExp(`\\s*\\b${stem}s?$`, 'iu');
  const read = readNumber(typed.replace(/(\d)(?!e[+-]?\d)([a-z])/gi, '$1 $2'), suffix, formatNumber(Math.max(min, 1)));
  if (!read.ok) return read;
  const count = read.value;
  const outside = outsideLimits(count, min, max);
  if (outside !== undefined) return outside;
  if (step !== undefined && !Number.isInteger(count / step)) {
    const near = formatNumber(Math.round(count / step) * step);
    return refuse(
      step === 0.5 ? `Type a whole or a half, such as “${near}”.` : `Type a whole number, such as “${near}”.`,
      near,
    );
  }
  return { ok: true, count };
}
