import { LENS_IDS, LENSES, throughLens, type LensId } from '#model/business-case/lenses.ts';
import { amountOf, figureOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES, type ExampleId, type PublishedResult } from '#model/facts/examples.ts';
import { paybackPeriods } from '#model/finance/payback.ts';

export type PublishedId = keyof PublishedResult;

/** Within this of the published figure the formula agrees with it, and there is nothing to explain. */
const AGREES = 0.05;

/** A belief that closes less of the gap than this does not explain it. */
const EXPLAINS = 0.5;

/** In the order of the screens: what it costs, what it brings, what that comes to. */
const PUBLISHED_IDS: readonly PublishedId[] = [
  'firstYearInvestment',
  'totalInvestment',
  'annualBenefit',
  'totalBenefit',
  'netBenefit',
  'netBenefitAnnual',
  'roi',
  'paybackMonths',
];

/** The cell of the sheet that answers a published figure; null for a mean over the years, which is no cell. */
export function cellOfPublished(id: PublishedId, years: number): string | null {
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
    case 'paybackMonths':
      return 'finance.paybackMonths';
  }
}

function publishedFigureOf(read: Case, id: PublishedId): number | null {
  const { years } = read.shape;
  const cell = cellOfPublished(id, years);
  return cell === null ? amountOf(read, `projection.cumulative.${years}`) / years : figureOf(read, cell);
}

/** One way in which the published figure may have been reached from the formula, all else as published. */
export type BeliefId =
  | 'attribution'
  | 'margin'
  | 'overlap'
  | 'benefitRisk'
  | 'costRisk'
  | 'rampSource'
  | 'rampFlat'
  | 'growthNone'
  | 'growthSource'
  | 'spentFirst';

const at = (path: string, value: unknown) => (document: ScenarioDocument) => withValueAt(document, path, value);

/**
 * The beliefs that are tried, each alone: the five of a lens, the ramp, the growth of benefits.
 * The horizon is not among them: every published result names its own.
 */
const CHANGES: Readonly<Record<Exclude<BeliefId, 'spentFirst'>, (document: ScenarioDocument) => ScenarioDocument>> = {
  attribution: at('benefits.revenueAttribution', LENSES.calibrated.fields.revenueAttribution),
  margin: at('benefits.contributionMargin', LENSES.cfo.fields.contributionMargin),
  overlap: at('benefits.overlap', LENSES.cfo.fields.overlap),
  benefitRisk: at('benefits.benefitRisk', LENSES.cfo.fields.benefitRisk),
  costRisk: at('benefits.costRisk', LENSES.cfo.fields.costRisk),
  rampSource: at('benefits.ramp.kind', 'source'),
  rampFlat: at('benefits.ramp.kind', 'flat'),
  growthNone: at('benefits.growth', 0),
  growthSource: at('benefits.growth', numberField('benefits.growth').defaultFor({})),
};

/** What a figure becomes under one belief, and how much of the gap between formula and published that closes. */
export interface Tried {
  readonly belief: BeliefId;
  readonly figure: number;
  /** 1 closes it exactly; 0 changes nothing; below 0 widens it. */
  readonly closes: number;
}

export type Cause =
  /** The formula itself comes within 5% of the published figure. */
  | { readonly kind: 'agrees' }
  /** One belief closes at least half of the gap. */
  | { readonly kind: 'belief'; readonly tried: Tried }
  /** None does; the one that comes nearest, where any helps at all. */
  | { readonly kind: 'unexplained'; readonly nearest: Tried | null };

/** A published figure beside what the model makes of it. Money in ₹, ROI as a fraction, payback in months. */
export interface ReconciledFigure {
  readonly id: PublishedId;
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

/** An example's published results beside its formula, the calibrated lens and the CFO's, each gap with its cause. */
export function reconcile(example: ExampleId): Reconciliation {
  const { document, published } = EXAMPLES[example];
  const through = (lens: LensId) => readCase(throughLens(document, LENSES[lens].fields));
  const reads = { published: through('published'), calibrated: through('calibrated'), cfo: through('cfo') };
  const variants = variantsOf(reads.published);
  const figures = PUBLISHED_IDS.flatMap((id): readonly ReconciledFigure[] => {
    const said = published[id];
    if (said === null) return [];
    const lenses = Object.fromEntries(LENS_IDS.map((lens) => [lens, publishedFigureOf(reads[lens], id)]));
    const { published: formula = null, calibrated = null, cfo = null } = lenses;
    return [
      {
        id,
        published: said,
        lenses: { published: formula, calibrated, cfo },
        cause: causeOf(id, said, formula, reads.published, variants),
      },
    ];
  });
  return { example, reads, figures };
}

type Variants = readonly (readonly [BeliefId, Case])[];

const variantsOf = ({ document }: Case): Variants =>
  (Object.keys(CHANGES) as readonly (keyof typeof CHANGES)[]).map((id) => [id, readCase(CHANGES[id](document))]);

function causeOf(id: PublishedId, published: number, formula: number | null, read: Case, variants: Variants): Cause {
  if (formula === null) return { kind: 'unexplained', nearest: null };
  const gap = Math.abs(formula - published);
  if (gap <= AGREES * Math.abs(published)) return { kind: 'agrees' };
  const tries = [
    ...variants.map(([belief, variant]) => [belief, publishedFigureOf(variant, id)] as const),
    ...(id === 'paybackMonths' ? [['spentFirst', paybackOfWholeSpend(read)] as const] : []),
  ].flatMap(([belief, figure]): readonly Tried[] =>
    figure === null ? [] : [{ belief, figure, closes: 1 - Math.abs(figure - published) / gap }],
  );
  const nearest = tries.reduce<Tried | null>((best, each) => (each.closes > (best?.closes ?? 0) ? each : best), null);
  return nearest !== null && nearest.closes >= EXPLAINS
    ? { kind: 'belief', tried: nearest }
    : { kind: 'unexplained', nearest };
}

/** Months until benefits have paid back a first year whose whole cost falls due at the start. */
function paybackOfWholeSpend(read: Case): number | null {
  const flows = yearsOf(read.shape).map((year) =>
    year === 1
      ? amountOf(read, 'benefits.year.1')
      : amountOf(read, `benefits.year.${year}`) - amountOf(read, `investment.year.${year}`),
  );
  const periods = paybackPeriods([-amountOf(read, 'investment.year.1'), ...flows]);
  return Number.isNaN(periods) ? null : 12 * periods;
}
