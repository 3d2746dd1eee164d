import { caseWith } from '#model/business-case/case-with.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import type { RampKind } from '#model/document/document.ts';

export interface RampLine {
  readonly kind: RampKind;
  /** Share of the full benefit that each year reaches, from year 1. */
  readonly shares: readonly number[];
}

const maturitiesOf = (read: Case): readonly number[] =>
  yearsOf(read.shape).map((year) => amountOf(read, `benefits.maturity.${year}`));

/** The maturities of this case under each kind of ramp, each read from the sheet of its own. */
export const rampCurves = (read: Case): readonly RampLine[] =>
  (['source', 'readiness', 'flat'] as const).map((kind) => ({
    kind,
    shares: maturitiesOf(kind === read.shape.ramp ? read : caseWith(read, 'benefits.ramp.kind', kind)),
  }));

/** The first year that reaches the full benefit, or how much of it the last year reaches, as a fraction. */
export type RampReach =
  | { readonly kind: 'full'; readonly year: number }
  | { readonly kind: 'short'; readonly year: number; readonly share: number };

/** How soon the full benefit is reached. */
export function rampReachOf(read: Case): RampReach {
  const shares = maturitiesOf(read);
  const full = shares.findIndex((share) => share >= 1);
  if (full >= 0) return { kind: 'full', year: full + 1 };
  return { kind: 'short', year: Math.max(shares.length, 1), share: shares.at(-1) ?? 0 };
}
