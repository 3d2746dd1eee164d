import type { LensId } from '#model/business-case/lenses.ts';
import { LAKH } from '#model/facts/money.ts';

/** What knowing is worth through one lens, ₹. */
export interface Worth {
  readonly evpi: number;
  readonly evppi: Readonly<Record<string, number>>;
  /** Standard error of the mean of the trials that it was worked out from. */
  readonly se: number;
}

/** Below this an amount rounds to ₹0: no finding would change the decision. */
const NIL = 0.5;

const isNil = (worth: number): boolean => worth < NIL;

/** Whether an amount, above nil or not, is less than the cheapest study costs, or than the trials can tell from nil. */
export const isTooLittle = (worth: number, { se }: Pick<Worth, 'se'>): boolean => worth < Math.max(LAKH, se);

/** The driver that is worth most to know; null where none is worth a study. */
function firstToKnow(worth: Worth): string | null {
  const [first] = Object.entries(worth.evppi).toSorted(([, a], [, b]) => b - a);
  return first === undefined || isTooLittle(first[1], worth) ? null : first[0];
}

/** What to measure before deciding. */
export type MeasureFirst =
  | { readonly kind: 'driver'; readonly driver: string }
  /** Knowing more is worth a study, but no number by itself is. */
  | { readonly kind: 'no-single' }
  | { readonly kind: 'nothing' }
  /** Nothing, unless one shares the doubts of that lens. */
  | { readonly kind: 'unless'; readonly lens: LensId };

/** @param contrast the lens the case is held against; null where there is none yet */
export function measureFirstOf(
  working: Worth,
  contrast: { readonly lens: LensId; readonly worth: Worth } | null,
): MeasureFirst {
  const driver = firstToKnow(working);
  if (driver !== null) return { kind: 'driver', driver };
  if (!isTooLittle(working.evpi, working)) return { kind: 'no-single' };
  return contrast === null || isTooLittle(contrast.worth.evpi, contrast.worth)
    ? { kind: 'nothing' }
    : { kind: 'unless', lens: contrast.lens };
}

/** Shares as people say them, each from the least that is still called so. */
const PARTS = [
  [0.95, 'nearly-all'],
  [0.775, 'four-fifths'],
  [0.7, 'three-quarters'],
  [0.625, 'two-thirds'],
  [0.45, 'half'],
  [0.3, 'third'],
  [0.225, 'quarter'],
] as const;

/** How much of everything the most telling number is worth. */
export type Part = (typeof PARTS)[number][1];

/** What knowing everything is worth through a lens, ₹; `part` is null where one number is a small part of it. */
export type Knowing =
  | { readonly kind: 'nil' }
  | { readonly kind: 'little'; readonly worth: number }
  | { readonly kind: 'worth'; readonly worth: number; readonly part: Part | null };

/** What knowing everything before deciding is worth through one lens. */
export function knowingOf(worth: Worth): Knowing {
  const { evpi, evppi } = worth;
  if (isNil(evpi)) return { kind: 'nil' };
  if (isTooLittle(evpi, worth)) return { kind: 'little', worth: evpi };
  const most = Math.max(0, ...Object.values(evppi));
  return { kind: 'worth', worth: evpi, part: PARTS.find(([share]) => most / evpi >= share)?.[1] ?? null };
}

/** What two lenses both say of knowing; null where they differ, or knowing is worth something through both. */
export function agreedKnowing(own: Knowing, other: Knowing): Exclude<Knowing, { kind: 'worth' }> | null {
  if (own.kind === 'nil' && other.kind === 'nil') return own;
  return own.kind === 'little' && other.kind === 'little'
    ? { kind: 'little', worth: Math.max(own.worth, other.worth) }
    : null;
}
