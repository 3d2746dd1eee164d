import type { PublishedId } from '#model/business-case/reconciliation.ts';
import type { Unit } from '#model/document/number-field.ts';
import { formatByUnit } from '#words/figures/by-unit.ts';
import { formatMonths } from '#words/figures/months.ts';
import { formatRoi } from '#words/figures/percent.ts';

interface FigureWords {
  readonly label: string;
  readonly unit: Unit;
  /** What the figure is, where the label may mislead. */
  readonly aside?: string;
}

/** The names of the published figures; `years` is the horizon of the case. */
export function figureWords(id: PublishedId, years: number): FigureWords {
  switch (id) {
    case 'firstYearInvestment':
      return { label: 'First-year investment', unit: 'rupees' };
    case 'totalInvestment':
      return { label: `Investment, ${years} years`, unit: 'rupees' };
    case 'annualBenefit':
      return { label: 'Annual benefit', unit: 'rupees', aside: 'at full maturity' };
    case 'totalBenefit':
      return { label: `Benefit, ${years} years`, unit: 'rupees' };
    case 'netBenefit':
      return { label: `Net benefit, ${years} years`, unit: 'rupees' };
    case 'netBenefitAnnual':
      return { label: 'Net benefit a year', unit: 'rupees', aside: 'the mean of the years' };
    case 'roi':
      return { label: `ROI, ${years} years`, unit: 'fraction', aside: 'undiscounted, as the source counts it' };
    case 'paybackMonths':
      return { label: 'Payback', unit: 'months' };
  }
}

/** A computed figure as text; `short` where four stand side by side on a phone. */
export function figureText(figure: number | null, unit: Unit, length: 'long' | 'short' = 'long'): string {
  if (unit === 'fraction') return formatRoi(figure);
  return unit === 'months' ? formatMonths(figure, length) : formatByUnit(figure, unit);
}

/** A published figure as the source writes it: "₹45 Cr", "280%", "8 months". */
export function publishedText(figure: number, unit: Unit, length: 'long' | 'short' = 'long'): string {
  const text = formatByUnit(figure, unit, 'entry');
  return length === 'short' ? text.replace(/months?$/, 'mo') : text;
}
