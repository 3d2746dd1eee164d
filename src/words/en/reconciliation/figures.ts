import type { ReconciledId } from '#model/business-case/reconciliation.ts';
import type { Unit } from '#model/document/number-field.ts';
import { formatByUnit } from '#words/figures/by-unit.ts';
import { NBSP } from '#words/figures/digits.ts';
import { formatMonths } from '#words/figures/months.ts';
import { formatNumber } from '#words/figures/numbers.ts';
import { formatRoi } from '#words/figures/percent.ts';

interface FigureWords {
  readonly label: string;
  readonly unit: Unit;
  /** What the figure is, where the label may mislead. */
  readonly aside?: string;
}

const UNITS: Readonly<Record<ReconciledId, Unit>> = {
  firstYearInvestment: 'rupees',
  totalInvestment: 'rupees',
  annualBenefit: 'rupees',
  totalBenefit: 'rupees',
  netBenefit: 'rupees',
  netBenefitAnnual: 'rupees',
  roi: 'fraction',
  simplePaybackMonths: 'months',
  paybackMonths: 'months',
};

/** The unit of a published figure. */
export const unitOf = (id: ReconciledId): Unit => UNITS[id];

/** The names of the published figures; `years` is the horizon of the case. */
export function figureWords(id: ReconciledId, years: number): FigureWords {
  const unit = unitOf(id);
  switch (id) {
    case 'firstYearInvestment':
      return { label: 'First-year investment', unit };
    case 'totalInvestment':
      return { label: `Investment, ${years} years`, unit };
    case 'annualBenefit':
      return { label: 'Annual benefit', unit, aside: 'at full maturity' };
    case 'totalBenefit':
      return { label: `Benefit, ${years} years`, unit };
    case 'netBenefit':
      return { label: `Net benefit, ${years} years`, unit };
    case 'netBenefitAnnual':
      return { label: 'Net benefit a year', unit, aside: 'the mean of the years' };
    case 'roi':
      return { label: `ROI, ${years} years`, unit, aside: 'undiscounted, as the source counts it' };
    case 'simplePaybackMonths':
      return { label: 'Payback by §8’s own formula', unit, aside: 'investment over a year’s mean benefit' };
    case 'paybackMonths':
      return { label: 'Payback', unit, aside: 'the lenses let the first year’s benefit rise' };
  }
}

/** A computed figure as text; `short` where four stand side by side on a phone. */
export function figureText(figure: number | null, unit: Unit, length: 'long' | 'short' = 'long'): string {
  if (unit === 'fraction') return formatRoi(figure);
  return unit === 'months' ? formatMonths(figure, length) : formatByUnit(figure, unit);
}

/** A published figure as the source writes it: "₹45 Cr", "280%", "8 months"; months are "8 mo" where there is little room. */
export const publishedText = (figure: number, unit: Unit, length: 'long' | 'short' = 'long'): string =>
  length === 'short' && unit === 'months' ? `${formatNumber(figure)}${NBSP}mo` : formatByUnit(figure, unit, 'entry');
