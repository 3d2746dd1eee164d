import { amountOf, type Case } from '#model/business-case/read-case.ts';
import type { Beliefs } from '#model/business-case/beliefs-tried.ts';
import type { ReconciledFigure, Reconciliation } from '#model/business-case/reconciliation.ts';
import { closenessOf, type Closeness } from '#model/findings/gap.ts';
import type { ExampleId } from '#model/facts/examples.ts';

/** Why the formula's figure is not the published one. Figures are in the unit of the published one, `closes` is a fraction. */
export type CauseFinding =
  /** It is: `ours` is the part of it, ₹, that we chose to meet the published figure; null where the totals are the source's. */
  | {
      readonly kind: 'agrees';
      readonly figure: number;
      readonly closeness: Closeness;
      readonly because: 'no-gap' | 'entered' | { readonly ours: number };
    }
  /** Less revenue credited to data: the share of revenue that the formula credits, and amounts in ₹ a year. */
  | {
      readonly kind: 'attribution';
      readonly credited: number;
      readonly attributed: number;
      readonly annual: number;
      readonly figure: number;
      readonly closeness: Closeness;
    }
  | {
      readonly kind: 'belief';
      readonly beliefs: Beliefs;
      readonly from: number;
      readonly figure: number;
      readonly closeness: Closeness;
      readonly closes: number;
    }
  | { readonly kind: 'unexplained' }
  | { readonly kind: 'nearest'; readonly beliefs: Beliefs; readonly figure: number; readonly closes: number };

/** What of the investment we chose so that the examples are met. */
const OURS = ['spend.tools.1', 'investment.training', 'investment.consulting'];

/** Why the formula's figure is not the published one, worked out from the formula's own case. */
export function causeFindingOf({ id, published, lenses, cause }: ReconciledFigure, formula: Case): CauseFinding {
  switch (cause.kind) {
    case 'agrees': {
      const figure = lenses.published ?? published;
      const closeness = closenessOf(figure, published);
      return { kind: 'agrees', figure, closeness, because: agreementOf(id, formula) };
    }
    case 'belief': {
      const { beliefs, figure, closes } = cause.tried;
      const closeness = closenessOf(figure, published);
      return id === 'annualBenefit' && beliefs.length === 1 && beliefs[0] === 'attribution'
        ? { kind: 'attribution', ...creditedBy(formula), figure, closeness }
        : { kind: 'belief', beliefs, from: lenses.published ?? 0, figure, closeness, closes };
    }
    case 'unexplained':
      return cause.nearest === null ? { kind: 'unexplained' } : { kind: 'nearest', ...cause.nearest };
  }
}

/** Whose figures make the formula agree: an agreement that we fitted proves nothing. */
function agreementOf(id: ReconciledFigure['id'], formula: Case): 'no-gap' | 'entered' | { readonly ours: number } {
  if (id !== 'firstYearInvestment' && id !== 'totalInvestment') return 'no-gap';
  if (formula.shape.mode === 'entered') return 'entered';
  return { ours: OURS.reduce((sum, cell) => sum + amountOf(formula, cell), 0) };
}

/** How much of revenue a case credits to data: as a fraction, in ₹ a year, and all its benefits beside it. */
export function creditedBy(read: Case): {
  readonly credited: number;
  readonly attributed: number;
  readonly annual: number;
} {
  const attributed = amountOf(read, 'benefits.attributed');
  return {
    credited: attributed / amountOf(read, 'company.annualRevenue'),
    attributed,
    annual: amountOf(read, 'benefits.annual'),
  };
}

/** The first published benefit that does not follow from the formula, and how near one belief brings all of them. */
export interface BenefitsOff {
  readonly example: ExampleId;
  /** ₹ a year, by the formula and as published. */
  readonly promised: number;
  readonly published: number;
  /** How many published benefits the belief brings near, and within which fraction of them. */
  readonly examples: number;
  readonly within: number;
}

/** Null where every published benefit follows from the formula. */
export function benefitsOffIn(all: readonly Reconciliation[]): BenefitsOff | null {
  const benefits = all.flatMap(({ example, figures }) =>
    figures
      .filter(({ id, lenses }) => id === 'annualBenefit' && lenses.published !== null)
      .map(({ published, lenses, cause }) => ({ example, published, lenses, cause })),
  );
  const off = benefits.find(({ cause }) => cause.kind !== 'agrees');
  if (off === undefined) return null;
  const shares = benefits.map(({ published, lenses }) => Math.abs((lenses.calibrated ?? 0) / published - 1));
  return {
    example: off.example,
    promised: off.lenses.published ?? 0,
    published: off.published,
    examples: benefits.length,
    within: Math.max(...shares),
  };
}
