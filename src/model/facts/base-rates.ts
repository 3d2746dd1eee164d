import { CRORE } from '#model/facts/money.ts';

/** When the studies below were read: as quoted in secondary pages, none of them itself. YYYY-MM. */
export const BASE_RATES_READ = '2026-11';

/** How far programmes got, as shares of them that make 1; fractions. */
export interface PublishedReach {
  readonly full: number;
  readonly part: number;
  readonly nothing: number;
}

/** Digital transformations: reached their aims, made some value, made little or none. */
export const BCG = {
  by: 'BCG',
  year: 2020,
  count: 895,
  reach: { full: 0.3, part: 0.44, nothing: 0.26 } satisfies PublishedReach,
} as const;

/** IT projects: over budget, less value than planned by so much, and so bad that they threatened the company; fractions. */
export const MCKINSEY_OXFORD = {
  by: 'McKinsey and Oxford',
  year: 2012,
  count: 5400,
  overBudget: 0.45,
  valueMissed: 0.56,
  threatening: 0.17,
} as const;

/** IT projects that overran their budget by far, and by how much these did on average; fractions. */
export const FLYVBJERG = {
  by: 'Flyvbjerg and colleagues',
  first: { count: 1471, share: 1 / 6, meanOverrun: 2 },
  later: { count: 5392, share: 0.18, overrunsFrom: 0.5, meanOverrun: 4.47 },
  /** Where they say that the tail is so heavy that a mean is only a floor. */
  tail: { year: 2025, journal: 'Project Management Journal' },
} as const;

/** What the fintech of the source lost on a big bang, ₹, §6. */
export const FINTECH_LOSS = 8 * CRORE;
