import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { halfYearsOf } from '#model/business-case/finance-cells.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { irrRootCount } from '#model/finance/irr.ts';

/** Why a figure does not exist in a case. */
export type Reason =
  | 'nothing-invested'
  | 'no-gain'
  | 'no-gain-to-reinvest'
  | 'no-cost'
  | 'no-rate'
  | 'never-paid-back'
  | 'never-paid-back-today'
  | 'never-ahead'
  | 'no-benefit'
  | 'no-factor';

/** The flows behind IRR and MIRR: by years, or by half years where flows fall into the middles of years. */
const financeFlows = (read: Case): readonly number[] =>
  read.shape.timing === 'mid_year'
    ? halfYearsOf(read.shape).map((k) => amountOf(read, `finance.halfYear.${k}`))
    : [0, ...yearsOf(read.shape)].map((year) => amountOf(read, `finance.cashFlow.${year}`));

/** The source's own flows: the first year's investment, then net benefits. */
const sourceFlows = (read: Case): readonly number[] =>
  yearsOf(read.shape).map((year) =>
    year === 1 ? -amountOf(read, 'investment.year.1') : amountOf(read, `projection.net.${year}`),
  );

function rateReason(read: Case, flows: readonly number[], withoutGain: Reason): Reason {
  if (amountOf(read, 'investment.total') <= 0) return 'nothing-invested';
  if (!flows.some((flow) => flow > 0)) return withoutGain;
  return flows.some((flow) => flow < 0) ? 'no-rate' : 'no-cost';
}

/**
 * Why a figure shows as "—", or null where it exists.
 * @throws RangeError for an unknown id
 */
export function reasonFor(read: Case, id: string): Reason | null {
  if (figureOf(read, id) !== null) return null;
  switch (id) {
    case 'finance.irr':
      return rateReason(read, financeFlows(read), 'no-gain');
    case 'finance.mirr':
      return rateReason(read, financeFlows(read), 'no-gain-to-reinvest');
    case 'source.irr':
      return rateReason(read, sourceFlows(read), 'no-gain');
    case 'finance.paybackMonths':
      return 'never-paid-back';
    case 'finance.discountedPaybackMonths':
      return 'never-paid-back-today';
    case 'source.simplePaybackMonths':
      return 'no-benefit';
    case 'source.paybackYear':
      return 'never-ahead';
    default:
      return id.startsWith('readiness.') ? 'no-factor' : 'nothing-invested';
  }
}

/** How many rates make the case's cash flows worth nothing; above 1 the IRR is only the one that agrees with the NPV. */
export const irrCount = (read: Case): number => irrRootCount(financeFlows(read));
