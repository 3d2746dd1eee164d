import { beliefTrialsOn, type BeliefTrials, type Tried } from '#model/business-case/beliefs-tried.ts';
import { LENS_IDS, LENSES, throughLens, type LensId } from '#model/business-case/lenses.ts';
import { amountOf, figureOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES, type ExampleId, type PublishedResult } from '#model/facts/examples.ts';
import type { Section } from '#model/facts/provenance.ts';

/** A published result, or the payback once more as the source's own formula for it (§8) computes it. */
export type ReconciledId = keyof PublishedResult | 'simplePaybackMonths';

/** Within this of the published figure the formula agrees with it, and there is nothing to explain. */
const AGREES = 0.05;

/** In the order of the screens: what it costs, what it brings, what that comes to. */
const RECONCILED_IDS: readonly ReconciledId[] = [
  'firstYearInvestment',
  'totalInvestment',
  'annualBenefit',
  'totalBenefit',
  'netBenefit',
  'netBenefitAnnual',
  'roi',
  'simplePaybackMonths',
  'paybackMonths',
];

/** The section whose formula the simple payback is: where it publishes a payback, that is what it must have computed. */
const SIMPLE_PAYBACK_SECTION: Section = '§8';

/** The cell of the sheet that answers a published figure; null for a mean over the years, which is no cell. */
export function cellOfPublished(id: ReconciledId, years: number): string | null {
  switch (id) {
    case 'firstYearInvestment':
      return 'investment.year.1';
    case 'totalInvestment':
      return 'investment.total';
    case 'annualBenefit':
      return 'benefits.annual';
    case 'totalBenefit':
      return 'benefits.total';
    case 'netBenefit':
      return `projection.cumulative.${years}`;
    case 'netBenefitAnnual':
      return null;
    case 'roi':
      // The source's own measure, undiscounted.
      return 'source.roi';
    case 'simplePaybackMonths':
      return 'source.simplePaybackMonths';
    case 'paybackMonths':
      return 'finance.paybackMonths';
  }
}

function publishedFigureOf(read: Case, id: ReconciledId): number | null {
  const { years } = read.shape;
  const cell = cellOfPublished(id, years);
  return cell === null ? amountOf(read, `projection.cumulative.${years}`) / years : figureOf(read, cell);
}

export type Cause =
  /** The formula itself comes within 5% of the published figure. */
  | { readonly kind: 'agrees' }
  /** One belief, or two, close at least half of the gap. */
  | { readonly kind: 'belief'; readonly tried: Tried }
  /** None does; the one that comes nearest, where any helps at all. */
  | { readonly kind: 'unexplained'; readonly nearest: Tried | null };

/** A published figure beside what the model makes of it. Money in ₹, ROI as a fraction, payback in months. */
export interface ReconciledFigure {
  readonly id: ReconciledId;
  readonly published: number;
  /** Through each lens; null where the figure does not exist. */
  readonly lenses: Readonly<Record<LensId, number | null>>;
  readonly cause: Cause;
}

export interface Reconciliation {
  readonly example: ExampleId;
  /** The example through each lens. */
  readonly reads: Readonly<Record<LensId, Case>>;
  readonly figures: readonly ReconciledFigure[];
}

/**
 * An example's published results beside its formula, the calibrated lens and the CFO's, each gap with its cause. The
 * formula is the source's own: benefits count from the first day, where the lenses let the first year's rise.
 * @param published results in place of those that the source gives
 */
export function reconcile(
  example: ExampleId,
  published: PublishedResult = EXAMPLES[example].published,
): Reconciliation {
  const { document, section } = EXAMPLES[example];
  const through = (lens: LensId) => throughLens(document, LENSES[lens].fields);
  const reads = {
    published: readCase(withValueAt(through('published'), 'finance.accrual', 'even')),
    calibrated: readCase(through('calibrated')),
    cfo: readCase(through('cfo')),
  };
  const trials = beliefTrialsOn(reads.published);
  const figures = RECONCILED_IDS.flatMap((id): readonly ReconciledFigure[] => {
    const said = saidBy(published, id, section);
    if (said === null) return [];
    const lenses = Object.fromEntries(LENS_IDS.map((lens) => [lens, publishedFigureOf(reads[lens], id)]));
    const { published: formula = null, calibrated = null, cfo = null } = lenses;
    return [
      {
        id,
        published: said,
        lenses: { published: formula, calibrated, cfo },
        cause: causeOf(id, said, formula, trials),
      },
    ];
  });
  return { example, reads, figures };
}

function saidBy(published: PublishedResult, id: ReconciledId, section: Section): number | null {
  if (id !== 'simplePaybackMonths') return published[id];
  return section === SIMPLE_PAYBACK_SECTION ? published.paybackMonths : null;
}

function causeOf(id: ReconciledId, published: number, formula: number | null, trials: BeliefTrials): Cause {
  if (formula === null) return { kind: 'unexplained', nearest: null };
  const gap = Math.abs(formula - published);
  if (gap <= AGREES * Math.abs(published)) return { kind: 'agrees' };
  const figureOfCase = (read: Case) => publishedFigureOf(read, id);
  const nearest = trials.nearestTo({ published, gap, figureOf: figureOfCase, isPayback: id === 'paybackMonths' });
  if (nearest === null) return { kind: 'unexplained', nearest: null };
  const { tried, explains } = nearest;
  return explains ? { kind: 'belief', tried } : { kind: 'unexplained', nearest: tried };
}
