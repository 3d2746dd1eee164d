import { amountOf, figureOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { employedCell } from '#model/business-case/employed.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { lineIdsIn } from '#model/business-case/benefit-times.ts';
import type { DimensionId } from '#model/facts/readiness.ts';

/** The results of a scenario. Money in rupees, rates and returns as fractions; null where a figure does not exist. */
export interface Results {
  /** team … actions are year-1 amounts before cost risk (entered mode: the totals entered); the rest is after it. */
  readonly investment: {
    readonly firstYear: number;
    readonly team: number;
    readonly infrastructure: number;
    readonly tools: number;
    readonly training: number;
    readonly consulting: number;
    /** Only where actions are chosen. */
    readonly actions?: number;
    readonly headcount: number | null;
    readonly total: number;
  };
  readonly benefits: {
    readonly annual: number;
    readonly lines: Readonly<Record<string, number>>;
    readonly total: number;
  };
  readonly projection: readonly YearResult[];
  readonly source: {
    readonly roi: number | null;
    readonly paybackYear: number | null;
    readonly irr: number | null;
    /** 12 × investment over an average year's benefit, §8. */
    readonly simplePaybackMonths: number | null;
  };
  readonly finance: FinanceResult;
  readonly readiness: {
    readonly score: number;
    readonly level: number;
    /** Null for a dimension of which no factor applies. */
    readonly dimensions: Readonly<Record<DimensionId, number | null>>;
  };
}

export interface YearResult {
  readonly year: number;
  readonly investment: number;
  readonly benefit: number;
  readonly netBenefit: number;
  readonly cumulativeNetBenefit: number;
}

export interface FinanceResult {
  readonly npv: number;
  readonly irr: number | null;
  readonly mirr: number | null;
  readonly roi: number | null;
  readonly paybackMonths: number | null;
  readonly discountedPaybackMonths: number | null;
  readonly pvBenefits: number;
  readonly pvCosts: number;
  /** From time 0: what is paid before the start, then each year. */
  readonly cashFlows: readonly number[];
  /** The most money out at any moment, as a positive amount. */
  readonly peakFunding: number;
}

/** Evaluates a scenario that has passed the scenario schema. */
export const evaluateScenario = (document: ScenarioDocument): Results => resultsOf(readCase(document));

/** The results of a case already read. */
export function resultsOf(read: Case): Results {
  const amount = (id: string) => amountOf(read, id);
  const maybe = (id: string) => figureOf(read, id);
  const years = yearsOf(read.shape);
  const entered = read.shape.mode === 'entered';
  return {
    investment: {
      firstYear: amount('investment.year.1'),
      team: amount(
        entered ? 'investment.entered.team' : read.shape.hireAsNeeded ? employedCell(1) : 'investment.teamAnnual',
      ),
      infrastructure: amount(entered ? 'investment.entered.infrastructure' : 'investment.infrastructureAnnual'),
      tools: amount(entered ? 'investment.entered.tools' : 'investment.toolsAnnual'),
      training: amount('investment.training'),
      consulting: amount('investment.consulting'),
      ...(read.shape.actions.length === 0 ? {} : { actions: amount('investment.actions') }),
      headcount: entered ? null : amount('investment.headcount'),
      total: amount('investment.total'),
    },
    benefits: {
      annual: amount('benefits.annual'),
      lines: Object.fromEntries(lineIdsIn(read.shape).map((id) => [id, amount(`benefits.lines.${id}`)])),
      total: amount('benefits.total'),
    },
    projection: years.map((year) => ({
      year,
      investment: amount(`investment.year.${year}`),
      benefit: amount(`benefits.year.${year}`),
      netBenefit: amount(`projection.net.${year}`),
      cumulativeNetBenefit: amount(`projection.cumulative.${year}`),
    })),
    source: {
      roi: maybe('source.roi'),
      paybackYear: maybe('source.paybackYear'),
      irr: maybe('source.irr'),
      simplePaybackMonths: maybe('source.simplePaybackMonths'),
    },
    finance: {
      npv: amount('finance.npv'),
      irr: maybe('finance.irr'),
      mirr: maybe('finance.mirr'),
      roi: maybe('finance.roi'),
      paybackMonths: maybe('finance.paybackMonths'),
      discountedPaybackMonths: maybe('finance.discountedPaybackMonths'),
      pvBenefits: amount('finance.pvBenefits'),
      pvCosts: amount('finance.pvCosts'),
      cashFlows: [0, ...years].map((year) => amount(`finance.cashFlow.${year}`)),
      peakFunding: amount('finance.peakFunding'),
    },
    readiness: {
      score: amount('readiness.score'),
      level: amount('readiness.level'),
      dimensions: {
        technical: maybe('readiness.dimension.technical'),
        organizational: maybe('readiness.dimension.organizational'),
        business: maybe('readiness.dimension.business'),
      },
    },
  };
}
