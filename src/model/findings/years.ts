/** What a year costs and brings, ₹. */
export interface YearAmounts {
  readonly year: number;
  readonly investment: number;
  readonly benefit: number;
}

/** What the last year says of all: what a rupee spent in it brings back, as a factor. */
export type YearsFinding =
  | { readonly kind: 'no-cost' }
  | { readonly kind: 'nothing-back'; readonly years: number }
  | { readonly kind: 'returns'; readonly year: number; readonly ratio: number; readonly isMore: boolean };

/** What the years come to, read off the last of them. */
export function yearsFindingOf(years: readonly YearAmounts[]): YearsFinding {
  const last = years.at(-1);
  if (last === undefined || last.investment === 0) return { kind: 'no-cost' };
  if (last.benefit === 0) return { kind: 'nothing-back', years: years.length };
  const ratio = last.benefit / last.investment;
  return { kind: 'returns', year: last.year, ratio, isMore: ratio >= 1 };
}
