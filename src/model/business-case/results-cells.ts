import { USUAL_MARGIN } from '#model/facts/assumptions.ts';
import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { figure, input } from '#model/sheet/cells.ts';
import {
  cell,
  irr,
  minus,
  mirr,
  none,
  over,
  payback,
  power,
  product,
  sum,
  when,
  type Expression,
} from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** The source's own metrics: undiscounted, and an IRR that leaves out the first year's benefit. */
export function sourceCells(shape: Shape): readonly Cell[] {
  const years = yearsOf(shape);
  const firstYearAhead = years.reduceRight<Expression>(
    (later, t) => when(`projection.cumulative.${t}`, '>', 0, t, later),
    none,
  );
  return [
    input('finance.discountRate'),
    ...years.flatMap((t) => [
      figure(
        `projection.net.${t}`,
        `Net benefit, year ${t}`,
        'rupees',
        minus(`benefits.year.${t}`, `investment.year.${t}`),
      ),
      figure(
        `projection.cumulative.${t}`,
        `Net benefit to the end of year ${t}`,
        'rupees',
        t === 1 ? cell('projection.net.1') : sum(`projection.cumulative.${t - 1}`, `projection.net.${t}`),
      ),
    ]),
    figure(
      'source.roi',
      'ROI, undiscounted',
      'fraction',
      when('investment.total', '>', 0, over(minus('benefits.total', 'investment.total'), 'investment.total'), none),
      "The source's own measure: net gain over investment, without discounting or tax.",
    ),
    figure('source.paybackYear', 'Payback year', 'years', firstYearAhead, 'The first year that ends ahead.'),
    figure(
      'source.irr',
      'IRR as the source computes it',
      'fraction',
      irr('finance.discountRate', [
        minus(0, 'investment.year.1'),
        ...years.slice(1).map((t) => cell(`projection.net.${t}`)),
      ]),
      "It leaves out the first year's benefit.",
    ),
  ];
}

/** The finance metrics: year-end discounting, tax on gains and costs alike. */
export function financeCells(shape: Shape): readonly Cell[] {
  const years = yearsOf(shape);
  const all = [0, ...years];
  const flows = all.map((t) => cell(`finance.cashFlow.${t}`));
  const discounted = all.map((t) => cell(`finance.discounted.${t}`));
  return [
    input('finance.taxRate'),
    figure('finance.kept', 'Kept after tax', 'fraction', minus(1, 'finance.taxRate')),
    ...years.map((t) =>
      figure(
        `finance.discountFactor.${t}`,
        `Worth today of ₹1 in year ${t}`,
        'factor',
        over(1, power(sum(1, 'finance.discountRate'), t)),
      ),
    ),
    figure(
      'finance.cashFlow.0',
      'Cash flow before the start',
      'rupees',
      minus(0, product('investment.oneTime', 'finance.kept')),
    ),
    ...years.map((t) =>
      figure(
        `finance.cashFlow.${t}`,
        `Cash flow, year ${t}`,
        'rupees',
        product(minus(`benefits.year.${t}`, `investment.running.${t}`), 'finance.kept'),
      ),
    ),
    ...all.map((t) =>
      figure(
        `finance.runningSum.${t}`,
        t === 0 ? 'Running sum at the start' : `Running sum, end of year ${t}`,
        'rupees',
        t === 0 ? cell('finance.cashFlow.0') : sum(`finance.runningSum.${t - 1}`, `finance.cashFlow.${t}`),
      ),
    ),
    ...all.map((t) =>
      figure(
        `finance.discounted.${t}`,
        t === 0 ? 'Cash flow before the start' : `Cash flow of year ${t}, in today's rupees`,
        'rupees',
        t === 0 ? cell('finance.cashFlow.0') : product(`finance.cashFlow.${t}`, `finance.discountFactor.${t}`),
      ),
    ),
    ...presentValueCells(years),
    figure(
      'finance.irr',
      'Internal rate of return',
      'fraction',
      irr('finance.discountRate', flows),
      'The discount rate at which the case would be worth exactly nothing.',
    ),
    figure(
      'finance.mirr',
      'Modified internal rate of return',
      'fraction',
      mirr('finance.discountRate', flows),
      'Like the IRR, but gains are reinvested at the discount rate and not at the IRR itself.',
    ),
    figure(
      'finance.paybackMonths',
      'Payback',
      'months',
      product(12, payback(flows)),
      "Months until the running sum reaches zero, each year's flow arriving evenly.",
    ),
    figure(
      'finance.discountedPaybackMonths',
      'Discounted payback',
      'months',
      product(12, payback(discounted)),
      "Payback counted in today's rupees.",
    ),
    figure(
      'finance.waitingQuarter',
      'Cost of waiting a quarter',
      'rupees',
      product('finance.npv', minus(1, power(sum(1, 'finance.discountRate'), -0.25))),
      'Deferral only: the same case, begun three months later.',
    ),
  ];
}

function presentValueCells(years: readonly number[]): readonly Cell[] {
  return [
    ...years.flatMap((t) => [
      figure(
        `finance.pvBenefit.${t}`,
        `Benefits of year ${t}, in today's rupees`,
        'rupees',
        product(`benefits.year.${t}`, `finance.discountFactor.${t}`),
      ),
      figure(
        `finance.pvRunning.${t}`,
        `Running cost of year ${t}, in today's rupees`,
        'rupees',
        product(`investment.running.${t}`, `finance.discountFactor.${t}`),
      ),
    ]),
    figure(
      'finance.pvBenefits',
      "Benefits, in today's rupees",
      'rupees',
      product(sum(...years.map((t) => `finance.pvBenefit.${t}`)), 'finance.kept'),
      'Each year discounted to today, after tax.',
    ),
    figure(
      'finance.pvOneTime',
      'One-time cost, after tax',
      'rupees',
      product('investment.oneTime', 'finance.kept'),
      'Paid before the start, so not discounted.',
    ),
    figure(
      'finance.pvRunningCosts',
      "Running cost, in today's rupees",
      'rupees',
      product(sum(...years.map((t) => `finance.pvRunning.${t}`)), 'finance.kept'),
      'Each year discounted to today, after tax.',
    ),
    figure('finance.pvCosts', "Costs, in today's rupees", 'rupees', sum('finance.pvOneTime', 'finance.pvRunningCosts')),
    figure(
      'finance.npv',
      'Net present value',
      'rupees',
      minus(minus('finance.pvBenefits', 'finance.pvOneTime'), 'finance.pvRunningCosts'),
      'What the benefits are worth today, less everything spent to get them.',
    ),
    figure(
      'finance.roi',
      'Return on investment',
      'fraction',
      when('finance.pvCosts', '>', 0, over(minus('finance.pvBenefits', 'finance.pvCosts'), 'finance.pvCosts'), none),
      "Net gain over cost, both in today's rupees.",
    ),
    figure(
      'finance.pvOfAnnualRupee',
      'Worth today of ₹1 of annual benefit',
      'factor',
      product(
        sum(...years.map((t) => product(`benefits.maturity.${t}`, growth(t), `finance.discountFactor.${t}`))),
        'finance.kept',
      ),
      'With its ramp and growth over the whole horizon, after tax.',
    ),
    figure(
      'finance.npvWithoutRevenue',
      'NPV with no revenue credited',
      'rupees',
      minus('finance.npv', product('benefits.attributed', 'finance.pvOfAnnualRupee')),
      'The case if data work may claim no revenue at all.',
    ),
    figure(
      'finance.npvAtUsualMargin',
      `NPV at a contribution margin of ${100 * USUAL_MARGIN}%`,
      'rupees',
      minus('finance.npv', product(1 - USUAL_MARGIN, 'benefits.attributed', 'finance.pvOfAnnualRupee')),
      'Where revenue is counted whole, as if nothing were spent to serve it: what is left if it is not.',
    ),
    ...countingCells,
  ];
}

const growth = (t: number) => power(sum(1, 'benefits.growth'), t - 1);

const counting = (id: string, label: string, kinds: readonly string[]) =>
  figure(
    id,
    label,
    'rupees',
    minus(product(sum(...kinds.map((kind) => `benefits.kind.${kind}`)), 'finance.pvOfAnnualRupee'), 'finance.pvCosts'),
  );

/** The CFO's first question, is it cash: NPV when only the firmest kinds count. */
const countingCells: readonly Cell[] = [
  counting('finance.npvCash', 'NPV counting only cash saved', ['cash']),
  counting('finance.npvCashAndRevenue', 'NPV counting cash saved and revenue', ['cash', 'revenue']),
];
