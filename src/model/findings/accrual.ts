import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, figureOf, readCase, type Case } from '#model/business-case/read-case.ts';
import type { Accrual } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';

/** What the way in which the first year's benefit comes makes of a case: payback in months, null for none, and peak funding, ₹. */
export interface AccrualOutcome {
  readonly accrual: Accrual;
  readonly paybackMonths: number | null;
  readonly peakFunding: number;
}

/** The way in force and the other one, all else the same. */
export interface AccrualChoice {
  readonly inForce: AccrualOutcome;
  readonly other: AccrualOutcome;
}

const OTHER = { rising: 'even', even: 'rising' } as const satisfies Record<Accrual, Accrual>;

const throughOther = ({ document, shape }: Case): Case =>
  readCase(withValueAt(document, 'finance.accrual', OTHER[shape.accrual]));

const outcomeOf = (read: Case): AccrualOutcome => ({
  accrual: read.shape.accrual,
  paybackMonths: figureOf(read, 'finance.paybackMonths'),
  peakFunding: amountOf(read, 'finance.peakFunding'),
});

/** What both ways make of a case; null for an empty company. */
export const accrualChoiceOf = (read: Case): AccrualChoice | null =>
  hasFigures(read.document) ? { inForce: outcomeOf(read), other: outcomeOf(throughOther(read)) } : null;

/** Figures that hang on how the first year's benefit comes. */
const MOVED: ReadonlySet<string> = new Set([
  'finance.paybackMonths',
  'finance.discountedPaybackMonths',
  'finance.peakFunding',
]);

/** A figure under the way that is not in force, in its cell's unit. */
export interface AccrualEffect {
  readonly other: Accrual;
  readonly figure: number | null;
}

/** What the other way would make of a figure; null for a figure that does not hang on it. */
export const accrualEffectOn = (read: Case, id: string): AccrualEffect | null =>
  MOVED.has(id) ? { other: OTHER[read.shape.accrual], figure: figureOf(throughOther(read), id) } : null;
